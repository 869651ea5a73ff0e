import 'server-only'
import { createHash, randomBytes, randomInt } from 'node:crypto'

/** Letters and digits that nobody confuses on paper: no I, L, O, U, 0 or 1. */
const SYMBOLS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'
const RESUME_LENGTH = 12

/** A resume code in groups of four: 12 of 30 symbols, 58 bits. */
export function newResumeCode(): string {
  const symbols = Array.from({ length: RESUME_LENGTH }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('')
  return symbols.replace(/(.{4})(?=.)/g, '$1-')
}

/** As people type it: any case, with or without its dashes. */
export const readResumeCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

export const newToken = (): string => randomBytes(24).toString('base64url')

/** The hash under which a code or a token with a randomness of its own is kept. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')
