import { withoutEntities } from './entities'

/** What stood in HTML and is no words, counted. */
export type LeftOfHtml = { pictures: number; sounds: number; videos: number; scripts: number }

/** The text of HTML as a reader sees it: a block a line, bullets with a dash and as far in as they were. */
export type HtmlText = { text: string; left: LeftOfHtml }

const COMMENT = /<!--[\s\S]*?(?:-->|$)/g
/** What is not read aloud, with all that is in it; an end that never comes takes the rest with it. */
const UNSEEN = /<(script|style|template|head|object|iframe|svg|math|noscript)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi
const TAG = /<(\/?)([a-zA-Z][\w:-]{0,40})(?:[^<>"']|"[^"<]*"|'[^'<]*'){0,5000}>/g
const SOUND = /\[sound:[^\]]{0,300}\]/g
const BLOCK = /^(?:p|div|section|article|header|footer|blockquote|pre|h[1-6]|table|tr|dl|dt|dd|figure|hr|center|form)$/

const BREAKS = /^(?:ul|ol|li|br)$/
const COUNTED = new Map<string, keyof LeftOfHtml>([
  ['img', 'pictures'],
  ['audio', 'sounds'],
  ['video', 'videos'],
])

/** Reads HTML that a person wrote in a card's field. Nothing in it is run, fetched or kept as a mark. */
export function htmlText(html: string): HtmlText {
  const left = { pictures: 0, sounds: 0, videos: 0, scripts: 0 }
  if (!/[<&[]/.test(html)) return { text: html, left }
  const seen = html
    .replace(COMMENT, '')
    .replace(UNSEEN, (_, name) => {
      if (/^(?:script|iframe|object)$/i.test(name)) left.scripts += 1
      return ' '
    })
    .replace(SOUND, () => {
      left.sounds += 1
      return ' '
    })
    .replace(/[ \t]*\r?\n[ \t]*/g, '\n')
  let depth = 0
  const text = seen.replace(TAG, (_, end: string, tag: string) => {
    const name = tag.toLowerCase()
    const isEnd = end !== ''
    if (name === 'ul' || name === 'ol') depth = Math.max(0, depth + (isEnd ? -1 : 1))
    const counted = isEnd ? undefined : COUNTED.get(name)
    if (counted) left[counted] += 1
    return breakAt(name, isEnd, depth)
  })
  return { text: trimmedLines(withoutEntities(text)), left }
}

/** What stands for a tag in the text: `depth` lists are open around it. */
function breakAt(name: string, isEnd: boolean, depth: number): string {
  if (name === 'li' && !isEnd) return `\n${'  '.repeat(Math.max(0, Math.min(depth, 8) - 1))}- `
  if (name === 'td' || name === 'th') return isEnd ? '' : ' '
  return BREAKS.test(name) || BLOCK.test(name) ? '\n' : ''
}

/** Lines without blanks at their ends, and none that is empty; a bullet whose words stand on the next line gets them. */
const trimmedLines = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/^([ ]*- )\s*\n+[ \t]*(?=[^\s-])/gm, '$1')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .replace(/^\n+|\n+$/g, '')

/** What several pieces of HTML left, together. */
export function addLeft(sum: LeftOfHtml, more: LeftOfHtml): void {
  for (const what of ['pictures', 'sounds', 'videos', 'scripts'] as const) sum[what] += more[what]
}
