/**
 * Whether a browser says that a request comes from a page of ours. `said`: reads a header of it; `address`: what the
 * operator calls this installation. A browser that says nothing of a page's origin says where it stands to us.
 */
export function isFromOurPages(said, address) {
  const origin = said('origin')
  if (!origin) return said('sec-fetch-site') === 'same-origin'
  if (!URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.host === said('host') || from.origin === new URL(address).origin
}

const CHANGES_NOTHING = ['GET', 'HEAD', 'OPTIONS']

/**
 * Whether a request that may change something comes from elsewhere. A sign-in asks for a token of its own, so a program
 * that says nothing of itself, as no browser does, may sign in.
 */
export function isForeign({ method, url, headers }, address) {
  if (CHANGES_NOTHING.includes(method)) return false
  const said = (name) => headers[name]
  if (isFromOurPages(said, address)) return false
  const isSilent = !said('origin') && !said('sec-fetch-site')
  return !(isSilent && url.startsWith('/api/auth/'))
}
