'use client'
import { Button } from '@/components/ui/button'

export default function PageError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="desk narrow">
      <h1>Something broke on this page</h1>
      <p className="lede">Your work is safe: what was saved is on the server, what was not is on this device.</p>
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
    </main>
  )
}
