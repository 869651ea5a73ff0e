import 'server-only'
import { isIPv6 } from 'node:net'

/** The header in which the HTTP server in front says who asks. What a client sends under this name never gets here. */
const ADDRESS_HEADER = 'x-howfar-address'

/** The network that a request comes from; one bucket for all where nobody says. */
export const addressOf = (headers: Headers): string => networkOf(headers.get(ADDRESS_HEADER) ?? 'unknown')

/** What one household or school has: an IPv4 address, or the first 64 bits of an IPv6 one, since it has all the rest. */
export function networkOf(address: string): string {
  // Some proxies name a port too, which is another one for each connection.
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
  if (!isIPv6(plain)) return plain
  const [head = '', tail = ''] = plain.split('::')
  const groups = (part: string) => part.split(':').filter((group) => group !== '')
  const gap = plain.includes('::') ? 8 - groups(head).length - groups(tail).length : 0
  const all = [...groups(head), ...Array<string>(Math.max(0, gap)).fill('0'), ...groups(tail)]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}
