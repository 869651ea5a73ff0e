'use client'

export default function PageError({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="main" className="desk narrow">
      <h1>Something broke on this page</h1>
      <p className="lede">Your work is safe: what was saved is on the server, what was not is on this device.</p>
      <p>
        <button type="button" className="button primary" onClick={reset}>
          Try again
        </button>
      </p>
    </main>
  )
}
