import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { mapOfArguments } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { argdownLines, titleInFrontMatter } from './argdown-lines'
import { type ArgdownArguments, argumentsOfArgdown } from './argdown-reading'

/**
 * The map of a text of Argdown: statements and arguments alike are statements, and a chain’s premises support what follows
 * from them. Where not everything leads to one thesis, its headings are paragraphs.
 */
export function readArgdown(source: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const text = decodeText(source.bytes, source.name)
  if (!text.ok) return text
  const { lines, comments, data } = argdownLines(text.value)
  const said = argumentsOfArgdown(lines)
  if (said.statements.length === 0)
    return refuse('no-statements', `${source.name}, line 1: there is no statement here.`)
  const named = titleInFrontMatter(text.value) ?? said.headings[0] ?? titleOfSource(source)
  const title = named === NAMELESS ? '' : named
  const { statements, bearings, used } = underHeadings(said, named)
  const others = said.headings.filter((heading) => heading !== named)
  const lost = {
    headings: others.length - used,
    'tags that are no factor': said.otherTags,
    'descriptions of arguments': said.described,
    comments,
    'data in braces': data,
    'titles of statements': said.statements.filter((one) => one.title !== null && !IS_NUMBER.test(one.title)).length,
  }
  return ok(mapOfArguments('map', { title, question: title, statements, bearings, lost }))
}

/** A title that only tells statements apart, as those that are written here do. */
const IS_NUMBER = /^(?:question|[a-z]{0,2}\d{1,5}|untitled \d{1,5})$/i

/** The same with the headings as statements, if two or more of them have something under them that bears on nothing yet. */
function underHeadings({ statements, bearings, headings }: ArgdownArguments, title: string) {
  const bears = new Set(bearings.map(({ from }) => from))
  const ends = statements.filter(({ id, heading }) => {
    const words = headings[heading - 1]
    return !bears.has(id) && words !== undefined && words !== title
  })
  const heads = [...new Set(ends.map(({ heading }) => heading))]
  if (heads.length < 2) return { statements, bearings, used: 0 }
  const idOf = (heading: number) => `heading ${heading}`
  const first = new Map(heads.map((heading) => [statements.find((one) => one.heading === heading), heading]))
  return {
    statements: statements.flatMap((one) => {
      const heading = first.get(one)
      return heading === undefined ? [one] : [{ id: idOf(heading), text: headings[heading - 1] ?? '' }, one]
    }),
    bearings: [
      ...bearings,
      ...ends.map(({ id, heading }) => ({ from: id, to: idOf(heading), kind: 'supports' as const })),
    ],
    used: heads.length,
  }
}
