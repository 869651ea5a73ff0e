const YEAR_S = 31_536_000

/** Says of every answer, before anybody writes it, what holds whoever that is. `isHttps`: whether the browser asked by https. */
export function writeAnswerHeaders(url, res, isHttps) {
  res.setHeader('X-Content-Type-Options', 'nosniff')
  res.setHeader('Cross-Origin-Opener-Policy', 'same-origin')
  // Only of this very address: what else lies below it is not ours to speak for.
  if (isHttps) res.setHeader('Strict-Transport-Security', `max-age=${YEAR_S}`)
  if (url.startsWith('/api/')) res.setHeader('Cache-Control', 'no-store')
}
