import { straightenLines } from './decode-text'

/** At the end of a line: the word goes on below, without a hyphen. */
export const SOFT_HYPHEN = '\u00ad'

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }

/**
 * The lines of a text that was copied out of Word, a PDF, a web page or a phone, in plain characters: one kind of
 * blank, letters for ligatures, nothing unseen but tabs, and soft hyphens where a line ends in one. Lines keep their
 * number.
 */
export function plainLines(text: string): string[] {
  return straightenLines(text)
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (letters) => LIGATURES[letters] ?? letters)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\v\u0085]/g, ' ')
    .replaceAll('\u0007', '\t')
    .replaceAll('\u001e', '-')
    .replaceAll('\u0002', SOFT_HYPHEN)
    .replaceAll('\u001f', SOFT_HYPHEN)
    .replace(/[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu, '')
    .replace(/[\u00ad\u00ac][ \t]*$/gm, SOFT_HYPHEN)
    .replace(/\u00ad(?!$)/gm, '')
    .split('\n')
}
