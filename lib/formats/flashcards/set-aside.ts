import type { WhyNotUsed } from '../cards/not-used'

const PAGE_NUMBER =
  /^(?:(?:page|p\.?|pg\.?)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?|\d{1,3}\s*(?:of|\/)\s*\d{1,3}|\d{1,3}|[-–—]\s?\d{1,3}\s?[-–—])$/i
const TIME = /^\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?$/i
const DATE =
  /^(?:\p{L}+,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s\p{L}+,?\s\d{4}|\p{L}+\s\d{1,2},\s\d{4}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4})$/u
const FOOTNOTE = /^(?:\[\^[^\]\s]{1,20}\]:|\[\d{1,3}\]\s|[¹²³⁰-⁹])/
const TABLE_ROW = /^\|.*\|/
const TABLE_HEAD = /^(?:front|term|word|question|q)\t+(?:back|definition|meaning|answer|a)$/i
const DAY = /^\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}$/
const HAS_WORDS = /[\p{L}\p{N}]/u
const SETTING = /^(?:\s|-\s|#|[\p{L}\p{N}_ -]{1,60}:(?:\s|$))/u
/** Lines in which the settings at the top of a Markdown file have to end. */
const MOST_SETTINGS = 60

/** The lines, by index, that are in a text because of how it was kept or printed, each with why it is no card. */
export function setAside(lines: string[]): Map<number, WhyNotUsed> {
  const aside = new Map<number, WhyNotUsed>()
  for (const at of settingsIn(lines)) aside.set(at, 'settings')
  const numbers: number[] = []
  for (const [at, line] of lines.entries()) {
    const words = line.trim()
    if (aside.has(at)) continue
    const why = whyAside(words)
    if (why === null) continue
    aside.set(at, why)
    if (why === 'page') numbers.push(at)
    const above = lines[at - 1]?.trim() ?? ''
    if (TIME.test(words) && DATE.test(above)) aside.set(at - 1, 'stamp')
  }
  for (const at of runningHeads(lines, numbers)) if (!aside.has(at)) aside.set(at, 'repeated')
  return aside
}

/** Why a line by itself is no card; null where it may be one. */
function whyAside(words: string): WhyNotUsed | null {
  if (PAGE_NUMBER.test(words)) return 'page'
  if (TIME.test(words) || DAY.test(words)) return 'stamp'
  if (FOOTNOTE.test(words)) return 'footnote'
  return TABLE_HEAD.test(words) || (TABLE_ROW.test(words) && HAS_WORDS.test(words)) ? 'table' : null
}

/** The lines between two rules at the very top, where every one is a setting. */
function settingsIn(lines: string[]): number[] {
  const first = lines.findIndex((line) => line.trim() !== '')
  if (lines[first]?.trim() !== '---') return []
  const settings: number[] = []
  for (let at = first + 1; at < Math.min(lines.length, first + MOST_SETTINGS); at++) {
    const line = lines[at] ?? ''
    if (/^(?:---|\.\.\.)\s*$/.test(line)) return settings
    if (line.trim() === '') continue
    if (!SETTING.test(line)) return []
    settings.push(at)
  }
  return []
}

/** What stands beside page numbers more than once: the head or foot of a printed page. */
function runningHeads(lines: string[], numbers: number[]): number[] {
  const beside = new Map<string, Set<number>>()
  for (const number of numbers) {
    for (const step of [-1, 1]) {
      let at = number + step
      while (lines[at]?.trim() === '' && Math.abs(at - number) < 4) at += step
      const words = lines[at]?.trim() ?? ''
      if (HAS_WORDS.test(words)) beside.set(words, (beside.get(words) ?? new Set()).add(at))
    }
  }
  return [...beside.values()].filter((places) => places.size > 1).flatMap((places) => [...places])
}
