import type { Format } from './format'
import {
  looksLikeAif,
  looksLikeAnki,
  looksLikeArgdown,
  looksLikeCsv,
  looksLikeHowfar,
  looksLikeJsonCanvas,
  looksLikeKialo,
  looksLikeMarkdown,
  looksLikeMindmup,
  looksLikeNotes,
  looksLikeQuizlet,
} from './looks'
import { ARGUMENT, DRAWING, FRAME, NOTES, PLAN, SLIPS, WHOLE } from './loss/keeps'
import { keepsAllBut } from './loss/map-parts'

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
    packed: null,
    looksLike: looksLikeNotes,
    read: { gives: 'cards', load: async () => (await import('./flashcards/parse-flashcards')).readFlashcards },
    write: {
      takes: 'deck',
      keeps: NOTES,
      load: async () => (await import('./flashcards/write-flashcards')).writeFlashcards,
    },
    print: { plan: { keeps: PLAN, load: async () => (await import('./plan/write-plan-text')).writePlanText } },
  },
  quizlet: {
    name: 'Quizlet',
    extensions: ['.txt'],
    is: 'cards',
    hint: 'Export, then copy. Tabs between front and back.',
    packed: null,
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
    print: null,
  },
  anki: {
    name: 'Anki, as text',
    extensions: ['.txt'],
    is: 'cards',
    hint: 'Export notes or cards in plain text.',
    packed: null,
    looksLike: looksLikeAnki,
    read: { gives: 'cards', load: async () => (await import('./anki/read-anki')).readAnki },
    write: {
      takes: 'deck',
      keeps: { ...NOTES, 'factors of cards': false, 'factors of single claims': false, roles: false },
      load: async () => (await import('./anki/write-anki')).writeAnki,
    },
    print: null,
  },
  csv: {
    name: 'A spreadsheet, as CSV',
    extensions: ['.csv', '.tsv'],
    is: 'cards',
    hint: 'One card a row: CSV, or cells that were copied.',
    packed: null,
    looksLike: looksLikeCsv,
    read: { gives: 'cards', load: async () => (await import('./table/read-csv')).readCsv },
    write: {
      takes: 'deck',
      keeps: { ...NOTES, title: false },
      load: async () => (await import('./csv/write-deck-csv')).writeDeckCsv,
    },
    print: null,
  },
  markdown: {
    name: 'Markdown',
    extensions: ['.md', '.markdown'],
    is: 'cards',
    hint: 'Notes of Obsidian and others: # headings and lists.',
    packed: null,
    looksLike: looksLikeMarkdown,
    read: { gives: 'cards', load: async () => (await import('./markdown/read-markdown')).readMarkdown },
    write: {
      takes: 'deck',
      keeps: NOTES,
      load: async () => (await import('./flashcards/write-flashcards')).writeMarkdownDeck,
    },
    print: { plan: { keeps: PLAN, load: async () => (await import('./plan/write-plan-text')).writePlanMarkdown } },
  },
  docx: {
    name: 'Word',
    extensions: ['.docx'],
    is: 'cards',
    hint: 'Headings become cards, and their lists claims.',
    packed: { holds: 'word/document.xml', words: 'a Word document' },
    looksLike: null,
    read: { gives: 'cards', load: async () => (await import('./docx/read-docx')).readDocx },
    write: null,
    print: {
      plan: { keeps: PLAN, load: async () => (await import('./docx/write-documents')).writePlanDocx },
      frame: { keeps: FRAME, load: async () => (await import('./docx/write-documents')).writeFrameDocx },
      writing: { keeps: PLAN, load: async () => (await import('./docx/write-documents')).writeWritingDocx },
    },
  },
  xlsx: {
    name: 'Excel',
    extensions: ['.xlsx'],
    is: 'cards',
    hint: 'One card a row; its sheets group them.',
    packed: { holds: 'xl/workbook.xml', words: 'a spreadsheet' },
    looksLike: null,
    read: { gives: 'cards', load: async () => (await import('./xlsx/read-xlsx')).readXlsx },
    write: null,
    print: null,
  },
  apkg: {
    name: 'Anki, as a package',
    extensions: ['.apkg', '.colpkg'],
    is: 'cards',
    hint: 'An .apkg file, of an old or a new Anki.',
    packed: { holds: 'collection.anki2', words: 'a collection of Anki' },
    looksLike: null,
    read: { gives: 'cards', load: async () => (await import('./apkg/read-apkg')).readApkg },
    write: null,
    print: null,
  },
  howfar: {
    name: 'A Howfar map',
    extensions: ['.json'],
    is: 'map',
    hint: 'A map that was saved from here, to open it again.',
    packed: null,
    looksLike: looksLikeHowfar,
    read: { gives: 'map', load: async () => (await import('./howfar/parse-howfar')).readHowfar },
    write: {
      takes: 'map',
      keeps: keepsAllBut(),
      load: async () => (await import('./howfar/write-howfar')).writeHowfar,
    },
    print: null,
  },
  argdown: {
    name: 'Argdown',
    extensions: ['.argdown', '.ad'],
    is: 'map',
    hint: 'Statements in brackets, and + and - for what bears on them.',
    packed: null,
    looksLike: looksLikeArgdown,
    read: { gives: 'map', load: async () => (await import('./argdown/read-argdown')).readArgdown },
    write: { takes: 'map', keeps: ARGUMENT, load: async () => (await import('./argdown/write-argdown')).writeArgdown },
    print: null,
  },
  kialo: {
    name: 'A discussion of Kialo',
    extensions: ['.txt'],
    is: 'map',
    hint: 'Export the discussion as text.',
    packed: null,
    looksLike: looksLikeKialo,
    read: { gives: 'map', load: async () => (await import('./kialo/read-kialo')).readKialo },
    write: null,
    print: null,
  },
  aif: {
    name: 'A graph in AIF',
    extensions: ['.json'],
    is: 'map',
    hint: 'Statements and what joins them, of AIFdb and others.',
    packed: null,
    looksLike: looksLikeAif(false),
    read: { gives: 'map', load: async () => (await import('./aif/read-aif')).readAif },
    write: {
      takes: 'map',
      keeps: { ...ARGUMENT, 'title of the map': false, factors: false },
      load: async () => (await import('./aif/write-aif')).writeAif,
    },
    print: null,
  },
  xaif: {
    name: 'A graph in xAIF',
    extensions: ['.json'],
    is: 'map',
    hint: 'The same inside a text that was analysed.',
    packed: null,
    looksLike: looksLikeAif(true),
    read: { gives: 'map', load: async () => (await import('./aif/read-aif')).readAif },
    write: null,
    print: null,
  },
  mindmup: {
    name: 'A map of MindMup',
    extensions: ['.mup'],
    is: 'map',
    hint: 'An argument map with its reasons and objections, or a mind map.',
    packed: null,
    looksLike: looksLikeMindmup,
    read: { gives: 'map', load: async () => (await import('./mindmup/read-mindmup')).readMindmup },
    write: null,
    print: null,
  },
  'json-canvas': {
    name: 'A canvas of Obsidian',
    extensions: ['.canvas'],
    is: 'map',
    hint: 'JSON Canvas: texts, and the arrows between them.',
    packed: null,
    looksLike: looksLikeJsonCanvas,
    read: { gives: 'map', load: async () => (await import('./json-canvas/read-json-canvas')).readJsonCanvas },
    write: null,
    print: null,
  },
  pdf: {
    name: 'PDF',
    extensions: ['.pdf'],
    is: 'plan',
    hint: 'To print, and to write the essay from.',
    packed: null,
    looksLike: null,
    read: null,
    write: null,
    print: {
      whole: { keeps: WHOLE, drawn: true },
      plan: { keeps: PLAN, drawn: true },
      map: { keeps: DRAWING, drawn: true },
      cards: { keeps: SLIPS, drawn: true },
      frame: { keeps: FRAME, drawn: true },
    },
  },
} as const satisfies Record<string, Format>

export type FormatId = keyof typeof FORMATS
export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[]

/** The formats that lib/render draws: whoever writes files has a press for each. */
export type DrawnFormatId = {
  [Id in FormatId]: (typeof FORMATS)[Id]['print'] extends Record<string, { drawn: true }> ? Id : never
}[FormatId]

export const formatById = (id: FormatId): Format => FORMATS[id]
export const isFormatId = (name: string): name is FormatId => Object.hasOwn(FORMATS, name)

/** The formats of which this is so, by their names on the command line. */
export const formatsThat = (is: (format: Format) => boolean): FormatId[] =>
  FORMAT_IDS.filter((id) => is(formatById(id)))
