import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type DocumentId, isDocumentId } from './documents'
import type { FormatId } from './formats'

/** What each document of a map is called in the name of its file. */
const ENDS: Record<DocumentId, string> = {
  whole: 'plan',
  plan: 'plan',
  map: 'map',
  cards: 'cards',
  frame: 'frame',
  writing: 'writing',
}

/**
 * The name of a file of a map without its ending: its title or question, short and in letters and digits alone, and what is
 * inside: one of its documents, or all of it in a format.
 */
export const fileNameOf = ({ title, question }: ArgumentMap, what: DocumentId | FormatId): string =>
  `${slug(title || question.text)}-${isDocumentId(what) ? ENDS[what] : what}`

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    // Put together again, and never cut within a letter.
    .normalize('NFC')
    .replace(/^((?:.){60}).*$/su, '$1') || 'essay'
