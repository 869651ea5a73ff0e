/** Letters and digits that nobody confuses on paper: no I, L, O, U, 0 or 1. */
export const SYMBOLS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** How many symbols the code of a class has: 30⁸, some 656 thousand million codes. */
export const JOIN_CODE_LENGTH = 8

/** A code as people type it: any case, with or without its gap. */
export const readCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '')

/** As it is shown, in groups of four: “HK7M 4PXQ”. */
export const showCode = (code: string): string => code.replace(/(.{4})(?=.)/g, '$1 ')

/** Whether a class takes newcomers with its code. Times are ISO 8601, or dates. */
export const isOpen = (joinCode: string | null, openUntil: Date | null, now: Date): boolean =>
  joinCode !== null && openUntil !== null && now < openUntil
