import 'server-only'
import { createHmac } from 'node:crypto'
import { readEnv } from '../env'
import { hashOfSecret, newResumeCode, readResumeCode } from './codes'

/** How many symbols at the end of a code are asked for where its bird has been tapped. */
const TAIL_LENGTH = 4

type Kept = { resumeHash: string | null; resumeTail: string | null }

/**
 * The keyed hash of four symbols. They are few enough to be tried one by one and would lay the rest of the code open,
 * so they are kept under the secret of the installation.
 */
const hashOfTail = (tail: string): string =>
  createHmac('sha256', readEnv().secret).update(`resume tail ${tail}`).digest('base64url')

/** A new way back into an account: the code, once, and what is kept of it. */
export function newWayBack(): { code: string; kept: { resumeHash: string; resumeTail: string } } {
  const code = newResumeCode()
  const plain = readResumeCode(code)
  return { code, kept: { resumeHash: hashOfSecret(plain), resumeTail: hashOfTail(plain.slice(-TAIL_LENGTH)) } }
}

export const NO_WAY_BACK: Kept = { resumeHash: null, resumeTail: null }

/** Whether these are the last symbols of a card and no more. */
export const isTail = (typed: string): boolean => readResumeCode(typed).length === TAIL_LENGTH

/** Whether this is the code of an account, or its last four symbols. */
export function opensAccount({ resumeHash, resumeTail }: Kept, typed: string): boolean {
  const plain = readResumeCode(typed)
  if (isTail(typed)) return resumeTail !== null && resumeTail === hashOfTail(plain)
  return plain !== '' && resumeHash !== null && resumeHash === hashOfSecret(plain)
}
