import { withoutInlineMarks } from '../flashcards/inline-marks'
import { withoutBetween } from '../text/without-between'

/** How a line bears on the one that it stands under; `outgoing`: that one on this. */
export type Sign = { kind: 'supports' | 'opposes' | 'qualifies' | 'contrary'; outgoing: boolean }

/**
 * A line of Argdown. `element`: a statement or an argument by its title, its words, or both; `step`: one of a chain of
 * premises and conclusions; `rule`: what parts those; `heading` and `blank` as they are.
 */
export type ArgdownLine = {
  number: number
  indent: number
  is: 'element' | 'step' | 'rule' | 'heading' | 'blank' | 'more'
  sign: Sign | null
  title: string | null
  isArgument: boolean
  text: string
  tags: string[]
}

const SIGNS: Record<string, Sign> = {
  '+': { kind: 'supports', outgoing: false },
  '-': { kind: 'opposes', outgoing: false },
  _: { kind: 'qualifies', outgoing: false },
  '+>': { kind: 'supports', outgoing: true },
  '->': { kind: 'opposes', outgoing: true },
  '_>': { kind: 'qualifies', outgoing: true },
  '<+': { kind: 'supports', outgoing: false },
  '<-': { kind: 'opposes', outgoing: false },
  '<_': { kind: 'qualifies', outgoing: false },
  '><': { kind: 'contrary', outgoing: false },
}

const SIGNED = /^(\+>|->|_>|<\+|<-|<_|><|[+_-])\s+/
const STEP = /^\((\d{1,4})\)\s*/
const RULE = /^(?:-{2,}.*-{2,}|-{4,}|={4,})\s*$/
const TITLED = /^(?:\[([^[\]]{1,500})\]|<([^<>]{1,500})>)\s*(:?)\s*/
const TAG = /(?:^|\s)#(?:\(([^()]{1,100})\)|([\p{L}\p{N}_-]{1,100}))/gu

/** Words that may hold a mark, a tag or a name; most hold none, and are as they stand. */
const MARKED = /[#@*_`~=<&\\[]/
/** The name of a statement or an argument within a sentence. */
const MENTION = /@(?:\[([^[\]]{1,500})\]|<([^<>]{1,500})>)/g

/** The lines of a text of Argdown without its front matter, its comments and the data in braces, and how many those are. Lines keep their numbers. */
export function argdownLines(text: string): { lines: ArgdownLine[]; comments: number; data: number } {
  const { bare, comments, data } = withoutData(emptied(text, /^\s*===+\n[\s\S]*?\n===+[ \t]*(?=\n|$)/))
  return { lines: bare.split('\n').map((raw, i) => lineOf(raw, i + 1)), comments, data }
}

/** What the front matter says that the whole is called. */
export const titleInFrontMatter = (text: string): string | null =>
  /^title:[ \t]*["']?(.{1,300}?)["']?[ \t]*$/im.exec(/^\s*===+\n([\s\S]*?)\n===+/.exec(text)?.[1] ?? '')?.[1] ?? null

const emptied = (text: string, what: RegExp): string => text.replace(what, (found) => found.replace(/[^\n]+/g, ''))

function withoutData(text: string): { bare: string; comments: number; data: number } {
  const blocks = withoutBetween(text, '/*', '*/')
  const hidden = withoutBetween(blocks.text, '<!--', '-->')
  let comments = blocks.count + hidden.count
  let bare = hidden.text.replace(/(^|\s)\/\/[^\n]*/g, (_, before: string) => {
    comments += 1
    return before
  })
  let data = 0
  // Braces within braces are taken off from within, and are one piece of data with those around them.
  for (let round = 0; round < 6 && /\{[^{}]*\}/.test(bare); round++) {
    data = Math.max(data, bare.match(/\{[^{}]*\}/g)?.length ?? 0)
    bare = emptied(bare, /\{[^{}]*\}/g)
  }
  return { bare, comments, data }
}

const tagsOf = (text: string): string[] =>
  text.includes('#') ? [...text.matchAll(TAG)].map(([, long, short]) => (long ?? short ?? '').trim()) : []

const wordsOf = (text: string): string =>
  MARKED.test(text) ? withoutInlineMarks(text.replace(TAG, '').replace(MENTION, '$1$2')) : text.trim()

function lineOf(raw: string, number: number): ArgdownLine {
  const indent = (/^\s*/.exec(raw)?.[0] ?? '').replaceAll('\t', '    ').length
  const line: ArgdownLine = {
    number,
    indent,
    is: 'more',
    sign: null,
    title: null,
    isArgument: false,
    text: '',
    tags: [],
  }
  const words = raw.trim()
  if (words === '') return { ...line, is: 'blank' }
  if (/^#{1,6}\s/.test(words)) return { ...line, is: 'heading', text: words.replace(/^#+\s+/, '') }
  if (RULE.test(words)) return { ...line, is: 'rule' }
  const step = STEP.exec(words)
  const signed = step ? null : SIGNED.exec(words)
  const rest = words.slice((step ?? signed)?.[0].length ?? 0)
  const titled = TITLED.exec(rest)
  const after = rest.slice(titled?.[0].length ?? 0)
  const tags = tagsOf(after)
  const text = wordsOf(after)
  const said = { title: titled?.[1] ?? titled?.[2] ?? null, isArgument: titled?.[2] !== undefined, text, tags }
  if (step) return { ...line, ...said, is: 'step' }
  if (signed) return { ...line, ...said, is: 'element', sign: SIGNS[signed[1] ?? ''] ?? null }
  return { ...line, ...said, is: titled ? 'element' : 'more' }
}
