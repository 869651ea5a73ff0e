import { User } from 'lucide-react'
import Link from 'next/link'
import { Logo } from './logo'

/** The bar of every page but the editor. `who`: the name of whoever is signed in. */
export function PageHeader({ who }: { who: string | null }) {
  return (
    <>
      <a href="#main" className="button skip-link">
        Skip to the page
      </a>
      <header className="bar">
        <Link href="/" className="logo">
          <Logo />
        </Link>
        <span className="spacer" />
        <nav className="bar-links" aria-label="Howfar">
          <Link href="/maps" className="crumb">
            My maps
          </Link>
          <Link href={who ? '/account' : '/resume'} className="crumb">
            <User className="i" size={15} aria-hidden />
            {who ?? 'Resume'}
          </Link>
        </nav>
      </header>
    </>
  )
}
