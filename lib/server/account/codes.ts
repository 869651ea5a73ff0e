import 'server-only'
import { createHash, randomBytes, randomInt } from 'node:crypto'
import { JOIN_CODE_LENGTH, readCode, SYMBOLS } from '@/lib/domain/classroom/join-code'

const RESUME_LENGTH = 12

const symbols = (length: number) => Array.from({ length }, () => SYMBOLS[randomInt(SYMBOLS.length)]).join('')

/** A resume code in groups of four: 12 of 30 symbols, 58 bits. */
export const newResumeCode = (): string => symbols(RESUME_LENGTH).replace(/(.{4})(?=.)/g, '$1-')

/** The code with which a class is joined: 8 of 30 symbols, 39 bits; it lets a newcomer in and opens nobody's work. */
export const newJoinCode = (): string => symbols(JOIN_CODE_LENGTH)

/** As people type it: any case, with or without its dashes. */
export const readResumeCode = readCode

export const newToken = (): string => randomBytes(24).toString('base64url')

/** The hash under which a code or a token with a randomness of its own is kept. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex')
