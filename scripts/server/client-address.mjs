import proxyAddr from 'proxy-addr'

/** The header in which the pages read who asks. A client's own never gets past nameClient. */
export const ADDRESS_HEADER = 'x-howfar-address'

/** What proxies say of a request, and anybody else may not. */
const SAID_BY_PROXIES = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-port',
  'x-forwarded-proto',
  'x-forwarded-server',
  'x-real-ip',
]

/**
 * Whether an address, so many hops away, is a proxy of the operator's: by TRUST_PROXY, which is a number of proxies (1
 * to 9), or addresses, CIDR ranges and the names loopback, linklocal, uniquelocal, with commas between. Unset: nobody.
 * Throws a sentence at anything else.
 */
export function trustedProxies(setting = '') {
  const text = setting.trim()
  if (text === '' || text === '0') return () => false
  if (/^[1-9]$/.test(text)) return (_, hops) => hops < Number(text)
  const parts = text.split(',').map((part) => part.trim())
  try {
    // A bare number would be read as an address, 10 as 0.0.0.10.
    if (!parts.some((part) => /^\d+$/.test(part))) return proxyAddr.compile(parts)
  } catch {}
  throw new Error(
    `TRUST_PROXY must be how many proxies stand in front (1 to 9), or their addresses, such as “loopback” or “10.0.0.0/8, 192.168.1.5”; it is “${setting}”.`,
  )
}

/** Writes into the headers of a request who asks, as the connection and trusted proxies say; nobody else is believed. */
export function nameClient(request, isTrusted) {
  const peer = request.socket.remoteAddress
  const address = peer ? proxyAddr(request, isTrusted) : 'unknown'
  if (!peer || !isTrusted(peer, 0)) for (const name of SAID_BY_PROXIES) delete request.headers[name]
  // The name by which the browser asked, where a proxy put its own name for us into Host.
  const host = request.headers['x-forwarded-host']?.split(',')[0].trim()
  if (host) request.headers.host = host
  request.headers[ADDRESS_HEADER] = address
}
