import { ok, type Result, refuse } from '../shared/result'
import { closesCircle } from './apply-change'
import { ANSWER, type ArgumentMap } from './argument-map'
import { TABLES } from './change'
import { isSupporting } from './relation-kind'

/** The map if its records fit together: what a command can never break, a file may. Refusals name the record. */
export function checkShape(map: ArgumentMap): Result<ArgumentMap> {
  return sharedId(map) ?? lostClaim(map) ?? wrongRelation(map) ?? turnedYears(map) ?? ok(map)
}

type Refused = ReturnType<typeof refuse>

function sharedId(map: ArgumentMap): Refused | undefined {
  for (const table of TABLES) {
    const id = firstTwice(map[table].map((record) => record.id))
    if (id !== undefined) return refuse('same-id', `Two of the ${table} have the id “${id}”.`)
  }
  const nodes = [...idsOf(map.claims), ...idsOf(map.paragraphs)]
  const id = firstTwice(nodes)
  if (id !== undefined) return refuse('same-id', `A claim and a paragraph have the id “${id}”.`)
  if (nodes.includes(ANSWER))
    return refuse('same-id', `The id “${ANSWER}” stands for the answer and cannot name a claim or a paragraph.`)
}

function lostClaim(map: ArgumentMap): Refused | undefined {
  const paragraphs = idsOf(map.paragraphs)
  const lost = map.claims.find(({ paragraph }) => paragraph !== null && !paragraphs.has(paragraph))
  if (lost)
    return refuse(
      'not-there',
      `The claim “${lost.id}” is in the paragraph “${lost.paragraph}”, which is not in the map.`,
    )
}

function wrongRelation(map: ArgumentMap): Refused | undefined {
  const starts = new Set([...idsOf(map.claims), ...idsOf(map.paragraphs)])
  const ends = new Set([...starts, ANSWER])
  for (const [i, { id, from, to, kind }] of map.relations.entries()) {
    if (!starts.has(from)) return notInMap(id, from)
    if (!ends.has(to)) return notInMap(id, to)
    if (from === to) return refuse('relation-to-itself', `The relation “${id}” goes from “${from}” to itself.`)
    if (isSupporting(kind) && closesCircle(map.relations.slice(0, i), { id, from, to }))
      return refuse('circle', `The relation “${id}” closes a circle: “${from}” would support itself through “${to}”.`)
  }
}

const notInMap = (relation: string, end: string): Refused =>
  refuse('not-there', `The relation “${relation}” points at “${end}”, which is not in the map.`)

function turnedYears({ question: { from, to } }: ArgumentMap): Refused | undefined {
  if (from !== null && to !== null && from > to)
    return refuse('years', `The question cannot begin in ${from} and end in ${to}.`)
}

const idsOf = (records: { id: string }[]): Set<string> => new Set(records.map(({ id }) => id))

function firstTwice(ids: string[]): string | undefined {
  const seen = new Set<string>()
  for (const id of ids) {
    if (seen.has(id)) return id
    seen.add(id)
  }
}
