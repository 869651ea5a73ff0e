'use client'
import { Button } from '@/components/ui/button'
import { Desk, Lede } from '@/components/ui/desk'

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <Desk width="narrow">
      <h1>Something broke on this page</h1>
      <Lede>Your work is safe: what was saved is on the server, what was not is on this device.</Lede>
      {error.digest && (
        <p>
          If it happens again, pass on this number: <b className="count">{error.digest}</b>. It stands in the server’s
          log.
        </p>
      )}
      <p>
        <Button variant="primary" onClick={reset}>
          Try again
        </Button>
      </p>
    </Desk>
  )
}
