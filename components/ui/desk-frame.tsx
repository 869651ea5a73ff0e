import { GraduationCap, User } from 'lucide-react'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { LOGO_LINK } from './bar-look'
import { buttonLook } from './button-look'
import { Icon } from './icon'
import { Logo } from './logo'

type Props = {
  /** The name of whoever is signed in. */
  who: string | null
  /** Whether that is a teacher, who has classes. */
  teacher: boolean
  children: ReactNode
}

const LINK = 'inline-flex min-h-hit items-center gap-2 whitespace-nowrap text-card text-ink-3'

/**
 * The bar over every page but the first and those of the editor. Its cells are cells of the whole page, so that what
 * the page says of where it stands comes to lie between the name of the program and the links.
 */
export function DeskFrame({ who, teacher, children }: Props) {
  return (
    <div className="group/desk grid grid-cols-[auto_minmax(0,1fr)_minmax(0,auto)] *:col-span-full *:min-w-0">
      <a href="#main" className={buttonLook({}, 'absolute start-3 -top-9 z-toast focus:top-3')}>
        Skip to the page
      </a>
      <header className="contents before:col-span-full before:row-start-1 before:min-h-[48px] before:border-rule before:border-b before:bg-ground print:before:hidden">
        <Link href="/" className={`${LOGO_LINK} col-start-1 row-start-1 self-center ps-5 print:hidden`}>
          <Logo />
        </Link>
        <nav
          className="col-start-3 row-start-1 flex flex-wrap items-center justify-end gap-x-5 ps-3 pe-4 max-phone:group-has-data-crumbs/desk:*:not-last:hidden print:hidden"
          aria-label="Howfar"
        >
          {teacher && (
            <Link href="/classes" className={LINK}>
              <Icon of={GraduationCap} />
              Classes
            </Link>
          )}
          <Link href="/maps" className={LINK}>
            My maps
          </Link>
          <Link href={who ? '/account' : '/resume'} className={LINK}>
            <Icon of={User} />
            {who ?? 'Resume'}
          </Link>
        </nav>
      </header>
      {children}
    </div>
  )
}

/** Where a page stands: the pages above it, then its own name. On a phone its own name alone. */
export function Crumbs({ of }: { of: { words: string; href?: string }[] }) {
  const look =
    "block max-w-[32ch] truncate text-card text-ink-2 before:mx-3 before:text-ink-3 before:content-['/'] max-phone:not-last:hidden"
  return (
    <nav
      className="col-start-2! col-end-3! row-start-1 flex min-w-0 self-center print:hidden"
      aria-label="Where you are"
      data-crumbs
    >
      {of.map(({ words, href }) =>
        href ? (
          <Link key={words} href={href} className={`${look} no-underline hover:underline`}>
            {words}
          </Link>
        ) : (
          <span key={words} className={look} aria-current="page">
            {words}
          </span>
        ),
      )}
    </nav>
  )
}
