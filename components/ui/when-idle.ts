/** A busy page is not waited for longer than this. */
const MOST_MS = 2_000
/** What a browser is given that does not tell when it is idle. */
const MOMENT_MS = 200

/** Does something once the page is drawn and nothing else is to be done. Until then it can be called off. */
export function whenIdle(act: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(act, MOMENT_MS)
    return () => clearTimeout(timer)
  }
  const asked = requestIdleCallback(act, { timeout: MOST_MS })
  return () => cancelIdleCallback(asked)
}
