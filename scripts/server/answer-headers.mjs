const YEAR_S = 31_536_000
const STREAM = /^\/api\/maps\/[^/]+\/events(?:\?|$)/

/** Says of every answer, before anybody writes it, what holds whoever that is. `isHttps`: whether the browser asked by https. */
export function writeAnswerHeaders(url, res, isHttps) {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  // Only of this very address: what else lies below it is not ours to speak for.
  if (isHttps) res.setHeader('Strict-Transport-Security', `max-age=${YEAR_S}`)
  // A stream says it of itself, and that nobody may pack it on the way; what is set here would stand in its place.
  if (url.startsWith('/api/') && !STREAM.test(url)) res.setHeader('Cache-Control', 'no-store')
}
