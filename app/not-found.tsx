import Link from 'next/link'
import { PageHeader } from '@/components/ui/page-header'

export default function NotFound() {
  return (
    <>
      <PageHeader who={null} />
      <main id="main" className="desk narrow">
        <h1>There is nothing here</h1>
        <p className="lede">
          The page does not exist, or it is not yours. If it is yours, come back to it with your resume code.
        </p>
        <p className="form">
          <Link href="/maps" className="button primary">
            My maps
          </Link>
        </p>
      </main>
    </>
  )
}
