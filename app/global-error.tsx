'use client'

export default function GlobalError({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <main>
          <h1>Something broke</h1>
          <p>Your work is safe: what was saved is on the server, what was not is on this device.</p>
          {error.digest && (
            <p>If it happens again, pass on this number: {error.digest}. It stands in the server’s log.</p>
          )}
          <button type="button" onClick={reset}>
            Try again
          </button>
          <p>
            <a href="/source">Source code</a>
          </p>
        </main>
      </body>
    </html>
  )
}
