/** Nothing of ours is nested a tenth as deep, and what walks through a body must not run out of room. */
const MOST_DEPTH = 100

const [QUOTE, BACKSLASH, OPEN_LIST, OPEN_RECORD, CLOSE_LIST, CLOSE_RECORD] = Buffer.from('"\\[{]}')

/** What no page and no program of ours sends, and what lies behind the door would break at: a status and a refusal; null of the rest. */
export function oddityOf({ url, headers }, body) {
  const kind = headers['content-type'] ?? ''
  if (!isDecodable(url)) return odd(400, 'That is no address of a page here.')
  if (body.length === 0) return 'next-action' in headers ? NO_CALL : null
  if (/^multipart\//i.test(kind.trim())) return odd(415, 'Nothing here takes a form with files.')
  if (kind.startsWith('application/x-www-form-urlencoded')) return null
  if (jsonDepth(body) > MOST_DEPTH) return odd(400, `The request is nested more than ${MOST_DEPTH} deep.`)
  if ('next-action' in headers && !isCall(body)) return NO_CALL
  return null
}

const odd = (status, message) => ({ status, refusal: { code: 'bad-request', message } })
const NO_CALL = odd(400, 'That is not a request of a page here.')

function isDecodable(url) {
  try {
    decodeURIComponent(url.split('?', 1)[0])
    return true
  } catch {
    return false
  }
}

/** How deep the lists and records of a JSON text lie in each other. */
export function jsonDepth(body) {
  let depth = 0
  let most = 0
  let inText = false
  for (let i = 0; i < body.length; i++) {
    const byte = body[i]
    if (byte === QUOTE) inText = !inText
    else if (inText) i += byte === BACKSLASH ? 1 : 0
    else if (byte === OPEN_LIST || byte === OPEN_RECORD) most = Math.max(most, ++depth)
    else if (byte === CLOSE_LIST || byte === CLOSE_RECORD) depth--
  }
  return most
}

/**
 * Whether a body is a call of a server action as a browser writes it: a list of arguments, in which a text that begins
 * with $ stands for a value that JSON has not, or for one that the list has already.
 */
function isCall(body) {
  try {
    const args = JSON.parse(body)
    return Array.isArray(args) && isPlain(args, args)
  } catch {
    return false
  }
}

const isPlain = (value, args) => {
  if (typeof value === 'string') return !value.startsWith('$') || STANDS_FOR.test(value) || isThere(value, args)
  return value === null || typeof value !== 'object' || Object.values(value).every((part) => isPlain(part, args))
}

/** A dollar, nothing, a number that is none or has no end, a moment. */
const STANDS_FOR = /^\$(?:\$|undefined$|NaN$|Infinity$|-Infinity$|-0$|D)/

/** Whether “$0:1:terms” leads somewhere. */
function isThere(reference, args) {
  const [root, ...path] = reference.split(':')
  if (root !== '$0') return false
  let at = args
  for (const name of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, name)) return false
    at = at[name]
  }
  // One that leads to another, or to what it lies in, is written by no browser.
  return typeof at === 'object' && path.length > 0
}
