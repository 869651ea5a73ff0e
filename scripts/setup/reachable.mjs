/** Names by which a machine calls itself: nobody else reaches it by them. */
const OWN = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/
const EVERY = ['0.0.0.0', '::', '[::]']
/** Private ranges in the order in which schools and homes use them; what containers make of a machine comes last. */
const PRIVATE = [/^192\.168\./, /^10\./, /^172\.(?:1[6-9]|2\d|3[01])\./]
/** Addresses that are printed: a machine with more has most of them for itself. */
const MOST = 3

/** The addresses of a machine, of what `os.networkInterfaces()` says, that others on its network reach: IPv4, private ones first. */
export function addressesOf(interfaces) {
  const rank = (address) => {
    const at = PRIVATE.findIndex((range) => range.test(address))
    return at < 0 ? PRIVATE.length : at
  }
  return Object.values(interfaces)
    .flatMap((all) => all ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ address }) => address)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST)
}

/** What to say of who reaches a server, a sentence a line. `address`: the one that the environment gives, if any. */
export function reachWords({ host, port, address, interfaces }) {
  if (address && !OWN.test(new URL(address).hostname)) return [`other machines reach it at ${address}`]
  const links = addressesOf(interfaces).map((ip) => `http://${ip}:${port}`)
  if (OWN.test(host)) {
    const then = links[0] ? `: they would reach it at ${links[0]}` : ''
    return [`only this machine reaches it. Start it with HOST=0.0.0.0 to let others in${then}`]
  }
  if (!EVERY.includes(host))
    return [`other machines reach it at http://${host.includes(':') ? `[${host}]` : host}:${port}`]
  if (links.length === 0) return ['this machine is on no network that others could reach it through']
  return [
    `other machines reach it at ${links.join(' or ')}`,
    'open it there yourself before you show a class its code: a link to localhost works on this machine alone',
  ]
}
