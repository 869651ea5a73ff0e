'use client'
import type { MouseEvent, ReactNode } from 'react'
import { type ButtonVariant, buttonLook } from './button-look'
import { DownloadSlip } from './download-slip'
import { useDownload } from './use-download'

/** A link to a file of ours. It is fetched where scripts run, so that a refusal is a sentence and not a broken file. */
export function DownloadLink({
  href,
  making = 'Making the file…',
  done = 'Downloaded:',
  variant,
  children,
}: {
  href: string
  making?: string
  done?: string
  /** Looks like a button; without it, like a link. */
  variant?: ButtonVariant
  children: ReactNode
}) {
  const { state, shut, download } = useDownload()
  const start = () => void download(href)
  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    if (state.kind !== 'making') start()
  }
  return (
    <>
      <a className={variant && buttonLook({ variant })} href={href} download onClick={onClick}>
        {children}
      </a>
      <DownloadSlip state={state} making={making} done={done} onAgain={start} onShut={shut} />
    </>
  )
}
