import { GraduationCap, User } from 'lucide-react'
import Link from 'next/link'
import { buttonLook } from './button-look'
import { Icon } from './icon'
import { Logo } from './logo'

type Props = {
  /** The name of whoever is signed in. */
  who: string | null
  /** Whether that is a teacher, who has classes. */
  teacher?: boolean
  /** Where the page stands: the pages above it, then its own name. */
  crumbs?: { words: string; href?: string }[]
}

/** The bar of every page but the editor. */
export function PageHeader({ who, teacher = false, crumbs = [] }: Props) {
  return (
    <>
      <a href="#main" className={buttonLook({}, 'skip-link')}>
        Skip to the page
      </a>
      <header className="bar">
        <Link href="/" className="logo">
          <Logo />
        </Link>
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label="Where you are">
            {crumbs.map(({ words, href }) =>
              href ? (
                <Link key={words} href={href} className="crumb">
                  {words}
                </Link>
              ) : (
                <span key={words} className="crumb" aria-current="page">
                  {words}
                </span>
              ),
            )}
          </nav>
        )}
        <span className="spacer" />
        <nav className="bar-links" aria-label="Howfar">
          {teacher && (
            <Link href="/classes" className="crumb">
              <Icon of={GraduationCap} />
              Classes
            </Link>
          )}
          <Link href="/maps" className="crumb">
            My maps
          </Link>
          <Link href={who ? '/account' : '/resume'} className="crumb">
            <Icon of={User} />
            {who ?? 'Resume'}
          </Link>
        </nav>
      </header>
    </>
  )
}
