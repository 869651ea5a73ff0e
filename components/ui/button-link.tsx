import Link from 'next/link'
import type { ComponentProps } from 'react'
import { type ButtonLook, buttonLook } from './button-look'

type Props = ComponentProps<typeof Link> & ButtonLook

/** A link that looks like a button: it goes to a page, which a middle click opens beside this one. */
export function ButtonLink({ variant, size, className, ...props }: Props) {
  return <Link {...props} className={buttonLook({ variant, size }, className)} />
}
