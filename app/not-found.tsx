import { ButtonLink } from '@/components/ui/button-link'
import { Desk, Lede } from '@/components/ui/desk'
import { DeskFrame } from '@/components/ui/desk-frame'

export default function NotFound() {
  return (
    <DeskFrame who={null} teacher={false}>
      <Desk width="narrow">
        <h1>There is nothing here</h1>
        <Lede>The page does not exist, or it is not yours. If it is yours, come back to it with your resume code.</Lede>
        <p>
          <ButtonLink href="/maps" variant="primary">
            My maps
          </ButtonLink>
        </p>
      </Desk>
    </DeskFrame>
  )
}
