// Loaded into the server before the program: so that two runs print the same days, names and codes. Ids and secrets stay
// what they are, since nobody sees them.
const crypto = require('node:crypto')
const { syncBuiltinESMExports } = require('node:module')

const START = Date.parse(process.env.HOWFAR_PICTURES_START)
/** A minute of the clock on the wall is three seconds here: time passes, and no picture tells. */
const SLOWER = 20
const begun = performance.now()
const now = () => START + Math.floor((performance.now() - begun) / SLOWER)

Date.now = now
globalThis.Date = new Proxy(Date, {
  construct: (date, given, made) => Reflect.construct(date, given.length === 0 ? [now()] : given, made),
})

let seed = 1917
crypto.randomInt = (...given) => {
  const [from, to] = given.length > 1 ? given : [0, given[0]]
  seed = (seed * 1103515245 + 12345) % 2147483648
  return from + Math.floor((seed / 2147483648) * (to - from))
}
syncBuiltinESMExports()
