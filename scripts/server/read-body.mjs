import { IncomingMessage } from 'node:http'
import { oddityOf } from './odd-requests.mjs'

/** Bodies larger than this share a few places, so that many of them at once do not fill the memory either. */
const LARGE_BYTES = 1024 * 1024
const LARGE_AT_ONCE = 8
let large = 0

/** How much of a refused body is let pass, and for how long, so that who is still sending hears the answer first. */
const LINGER_BYTES = 1024 * 1024
const LINGER_MS = 1_000

const EMPTY = Buffer.alloc(0)

/**
 * The request with its body read, at most so many bytes of it; null if it was refused and answered, or if its sender
 * went away. Nobody behind this sees a body that is too long, only half here, or nothing that a page of ours sends.
 */
export async function withBody(req, res, most) {
  const read = hasBody(req) ? await readBody(req, res, most) : EMPTY
  if (Buffer.isBuffer(read)) {
    const odd = oddityOf(req, read)
    if (odd) return answerRefusal(req, res, odd.status, odd.refusal)
    return read === EMPTY ? req : asRead(req, read)
  }
  if (read === 'too-large')
    refuse(req, res, 413, { code: read, message: `A request here holds at most ${inWords(most)}.` })
  if (read === 'busy')
    refuse(req, res, 503, { code: read, message: 'Other large files are just arriving. Try again in a minute.' })
  return null
}

const hasBody = (req) => 'transfer-encoding' in req.headers || Number(req.headers['content-length'] ?? 0) > 0

function readBody(req, res, most) {
  return new Promise((resolve) => {
    if (Number(req.headers['content-length'] ?? 0) > most) return resolve('too-large')
    const chunks = []
    let size = 0
    let isLarge = false
    const settle = (result) => {
      req.off('data', take)
      req.pause()
      resolve(result)
    }
    const take = (chunk) => {
      size += chunk.length
      if (size > most) return settle('too-large')
      if (size > LARGE_BYTES && !isLarge) {
        if (large >= LARGE_AT_ONCE) return settle('busy')
        isLarge = true
        large += 1
        res.once('close', () => {
          large -= 1
        })
      }
      chunks.push(chunk)
    }
    req.on('data', take)
    req.once('end', () => resolve(Buffer.concat(chunks)))
    req.once('error', () => resolve('gone'))
    req.once('close', () => resolve('gone'))
  })
}

/** The same request for whoever reads it next: a message that has been read cannot be read again. */
function asRead(req, body) {
  const again = new IncomingMessage(req.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = req
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor })
  again.complete = true
  again.push(body)
  again.push(null)
  return again
}

/**
 * Answers, and closes the connection a moment later. Closed at once, it would be reset under a sender who has not read
 * the answer yet; what still arrives meanwhile is dropped, and after a while no longer taken.
 */
function refuse(req, res, status, refusal) {
  res.setHeader('Connection', 'close')
  res.write(headOf(req, res, status, refusal))
  let dropped = 0
  req.on('data', (chunk) => {
    dropped += chunk.length
    if (dropped > LINGER_BYTES) req.pause()
  })
  const close = () => res.end(() => req.destroy())
  const timer = setTimeout(close, LINGER_MS)
  req.once('close', () => clearTimeout(timer))
  req.once('end', () => res.end())
  req.resume()
}

/** Answers a request whose body is all here, or will be dropped as it comes. Null, as there is nothing left to be done. */
export function answerRefusal(req, res, status, refusal) {
  res.end(headOf(req, res, status, refusal))
  req.resume()
  return null
}

/** Writes the head of a refusal; answers its words. The page of a server action shows a plain text, so does a browser; programs read JSON. */
function headOf(req, res, status, refusal) {
  const plain = 'next-action' in req.headers || !req.url.startsWith('/api/')
  const words = plain ? refusal.message : JSON.stringify(refusal)
  res.writeHead(status, {
    'Content-Type': plain ? 'text/plain; charset=utf-8' : 'application/json',
    'Content-Length': Buffer.byteLength(words),
  })
  return words
}

const inWords = (bytes) =>
  bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KiB` : `${Math.round(bytes / 1024 / 1024)} MB`
