import type { Format } from './format'
import {
  looksLikeAnki,
  looksLikeCsv,
  looksLikeHowfar,
  looksLikeMarkdown,
  looksLikeNotes,
  looksLikeQuizlet,
  looksPacked,
} from './looks'
import type { KeepsOfDeck } from './loss/deck-parts'
import { keepsAllBut } from './loss/map-parts'

/** What plain text keeps of a deck, with factor and role in brackets. */
const NOTES: KeepsOfDeck = {
  title: true,
  'headings of cards': true,
  claims: true,
  'order of cards': true,
  'claims under other claims': true,
  'factors of cards': true,
  'factors of single claims': true,
  'second factors': false,
  roles: true,
  'looks of factors': false,
  'historian’s notes': false,
  'marks of what holds two things': false,
  'common names': false,
}

/**
 * Every format that is read or written here, by the name that the command line has for it. The page, the command line and
 * the tests read this table and no other.
 */
const FORMATS = {
  flashcards: {
    name: 'Notes with headings',
    extensions: ['.txt', '.text'],
    is: 'cards',
    hint: 'A heading, then bullets. Dashes, dots or numbers; “Q:” and “A:” too.',
    looksLike: looksLikeNotes,
    read: { gives: 'cards', load: async () => (await import('./flashcards/parse-flashcards')).readFlashcards },
    write: {
      takes: 'deck',
      keeps: NOTES,
      load: async () => (await import('./flashcards/write-flashcards')).writeFlashcards,
    },
  },
  quizlet: {
    name: 'Quizlet',
    extensions: ['.txt'],
    is: 'cards',
    hint: 'Export, then copy. Tabs between front and back.',
    looksLike: looksLikeQuizlet,
    read: { gives: 'cards', load: async () => (await import('./quizlet/read-quizlet')).readQuizlet },
    write: {
      takes: 'deck',
      keeps: {
        ...NOTES,
        title: false,
        'claims under other claims': false,
        'factors of cards': false,
        'factors of single claims': false,
        roles: false,
      },
      load: async () => (await import('./quizlet/write-quizlet')).writeQuizlet,
    },
  },
  anki: {
    name: 'Anki, as text',
    extensions: ['.txt'],
    is: 'cards',
    hint: 'Export notes or cards in plain text.',
    looksLike: looksLikeAnki,
    read: { gives: 'cards', load: async () => (await import('./anki/read-anki')).readAnki },
    write: {
      takes: 'deck',
      keeps: { ...NOTES, 'factors of cards': false, 'factors of single claims': false, roles: false },
      load: async () => (await import('./anki/write-anki')).writeAnki,
    },
  },
  csv: {
    name: 'A spreadsheet, as CSV',
    extensions: ['.csv', '.tsv'],
    is: 'cards',
    hint: 'One card a row: CSV, or cells that were copied.',
    looksLike: looksLikeCsv,
    read: { gives: 'cards', load: async () => (await import('./table/read-csv')).readCsv },
    write: {
      takes: 'deck',
      keeps: { ...NOTES, title: false },
      load: async () => (await import('./csv/write-deck-csv')).writeDeckCsv,
    },
  },
  markdown: {
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    is: 'cards',
    hint: 'Notes of Obsidian and others: # headings and lists.',
    looksLike: looksLikeMarkdown,
    read: { gives: 'cards', load: async () => (await import('./markdown/read-markdown')).readMarkdown },
    write: {
      takes: 'deck',
      keeps: NOTES,
      load: async () => (await import('./flashcards/write-flashcards')).writeMarkdownDeck,
    },
  },
  docx: {
    name: 'Word',
    extensions: ['.docx'],
    is: 'cards',
    hint: 'Headings become cards, and their lists claims.',
    looksLike: looksPacked('word/document.xml', 'a Word file'),
    read: { gives: 'cards', load: async () => (await import('./docx/read-docx')).readDocx },
    write: null,
  },
  xlsx: {
    name: 'Excel',
    extensions: ['.xlsx'],
    is: 'cards',
    hint: 'One card a row; its sheets group them.',
    looksLike: looksPacked('xl/workbook.xml', 'a spreadsheet'),
    read: { gives: 'cards', load: async () => (await import('./xlsx/read-xlsx')).readXlsx },
    write: null,
  },
  apkg: {
    name: 'Anki, as a package',
    extensions: ['.apkg', '.colpkg'],
    is: 'cards',
    hint: 'An .apkg file, of an old or a new Anki.',
    looksLike: looksPacked('collection.anki2', 'a package of Anki'),
    read: { gives: 'cards', load: async () => (await import('./apkg/read-apkg')).readApkg },
    write: null,
  },
  howfar: {
    name: 'A Howfar map',
    extensions: ['.json'],
    is: 'map',
    hint: 'A map that was saved from here, to open it again.',
    looksLike: looksLikeHowfar,
    read: { gives: 'map', load: async () => (await import('./howfar/parse-howfar')).readHowfar },
    write: {
      takes: 'map',
      keeps: keepsAllBut(),
      load: async () => (await import('./howfar/write-howfar')).writeHowfar,
    },
  },
  pdf: {
    name: 'The plan and the map as PDF',
    extensions: ['.pdf'],
    is: 'plan',
    hint: 'To print, and to write the essay from.',
    looksLike: null,
    read: null,
    write: { takes: 'map', keeps: keepsAllBut('findings set aside', 'versions', 'what was recalled'), drawn: true },
  },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof FORMATS
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[]

/** The formats that lib/render draws: whoever writes files has a press for each. */
export type DrawnFormatId = {
  [Id in FormatId]: (typeof FORMATS)[Id]['write'] extends { drawn: true } ? Id : never
}[FormatId]

export const formatById = (id: FormatId): Format => FORMATS[id]
export const isFormatId = (name: string): name is FormatId => Object.hasOwn(FORMATS, name)

/** The formats of which this is so, by their names on the command line. */
export const formatsThat = (is: (format: Format) => boolean): FormatId[] =>
  FORMAT_IDS.filter((id) => is(formatById(id)))
