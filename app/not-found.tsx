import { ButtonLink } from '@/components/ui/button-link'
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
          <ButtonLink href="/maps" variant="primary">
            My maps
          </ButtonLink>
        </p>
      </main>
    </>
  )
}
