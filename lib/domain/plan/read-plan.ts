import { ANSWER, type ArgumentMap, type Claim, type Paragraph, type Relation } from '../map/argument-map'
import { branchesOf, factorName, flatten, paragraphsInOrder } from '../map/read-map'
import { isSupporting } from '../map/relation-kind'
import type { Role } from '../shared/role'
import { readYears, type Years } from '../shared/years'
import type { PlanRules } from './plan-rules'
import type { Preset } from './preset'
import { type ReadLists, readLists } from './read-lists'
import { readWords, type Word } from './words/read-words'
import { contentStems, type Stems, stemsOf } from './words/terms'

/** A claim that has its place in a paragraph. Words, stems and years are read when first asked for. */
export type PlacedClaim = {
  id: string
  claim: Claim
  paragraph: ReadParagraph
  words: () => Word[]
  content: () => Stems
  years: () => Years[]
}

/** A paragraph with its claims in reading order. `number`: 1, 2, 3 …; `name`: of its factor, or empty. */
export type ReadParagraph = {
  id: string
  paragraph: Paragraph
  number: number
  name: string
  claims: PlacedClaim[]
  /** How many of its claims are evidence. */
  evidence: number
  /** Its relations to the answer that are for, against or a “but”. */
  towards: Relation[]
}

/**
 * A map as the checks read it: computed once, in the order in which a student reads, whatever the order of its records.
 * What lies in the tray or loose on the canvas is not in it.
 */
export type PlanReading = {
  map: ArgumentMap
  rules: PlanRules
  preset: Preset
  lists: ReadLists
  paragraphs: ReadParagraph[]
  placed: PlacedClaim[]
  placedClaim: (id: string) => PlacedClaim | undefined
  /** The role of any claim, wherever it is. */
  roleOf: (id: string) => Role | undefined
  /** The paragraph that a node is, or is in. */
  paragraphOf: (id: string) => ReadParagraph | undefined
  relations: Relation[]
  into: (id: string) => Relation[]
  outOf: (id: string) => Relation[]
  /** Whether evidence leads to a node along supports and exemplifies. */
  isEvidenced: (id: string) => boolean
  judgement: { words: Word[]; stems: Stems }
  /** Where a node stands in reading order: paragraphs, each before its claims, then the answer. */
  position: (id: string) => number
}

/** Reads a map for the checks, in time that grows with its records. */
export function readPlan(map: ArgumentMap, rules: PlanRules): PlanReading {
  const lists = readLists(rules.wordLists, map.plainNames ?? [])
  const relations = [...map.relations].sort((a, b) => (a.id < b.id ? -1 : 1))
  const into = groupBy(relations, (r) => r.to)
  const outOf = groupBy(relations, (r) => r.from)
  const branches = branchesOf(map)
  const paragraphs = paragraphsInOrder(map).map((paragraph, i) => {
    const read: ReadParagraph = {
      id: paragraph.id,
      paragraph,
      number: i + 1,
      name: factorName(map, paragraph.factor),
      claims: [],
      evidence: 0,
      towards: (outOf.get(paragraph.id) ?? []).filter((r) => r.to === ANSWER && r.kind !== 'links'),
    }
    read.claims = flatten(branches.get(paragraph.id) ?? []).map((b) => placeClaim(b.claim, read, lists))
    read.evidence = read.claims.filter((c) => c.claim.role === 'evidence').length
    return read
  })
  const placed = paragraphs.flatMap((p) => p.claims)
  const byId = new Map(placed.map((c) => [c.id, c]))
  const roles = new Map(map.claims.map((c) => [c.id, c.role]))
  const paragraphById = new Map(paragraphs.map((p) => [p.id, p]))
  const positions = new Map(paragraphs.flatMap((p) => [p.id, ...p.claims.map((c) => c.id)]).map((id, i) => [id, i]))
  const evidenced = reachedFrom(
    map.claims.filter((c) => c.role === 'evidence').map((c) => c.id),
    outOf,
  )
  const words = readWords(map.judgement.text)
  return {
    map,
    rules,
    preset: rules.presets[map.question.preset],
    lists,
    paragraphs,
    placed,
    placedClaim: (id) => byId.get(id),
    roleOf: (id) => roles.get(id),
    paragraphOf: (id) => paragraphById.get(id) ?? byId.get(id)?.paragraph,
    relations,
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
    isEvidenced: (id) => evidenced.has(id),
    judgement: { words, stems: stemsOf(words) },
    position: (id) => positions.get(id) ?? positions.size,
  }
}

function placeClaim(claim: Claim, paragraph: ReadParagraph, lists: ReadLists): PlacedClaim {
  const words = once(() => readWords(claim.text))
  return {
    id: claim.id,
    claim,
    paragraph,
    words,
    content: once(() => contentStems(words(), lists.stopWords)),
    years: once(() => readYears(claim.text)),
  }
}

/** The nodes that supporting relations lead to from any of these, those themselves only when another leads to them. */
function reachedFrom(ids: string[], outOf: Map<string, Relation[]>): Set<string> {
  const reached = new Set<string>()
  const stack = [...ids]
  while (stack.length > 0) {
    for (const relation of outOf.get(stack.pop()!) ?? []) {
      if (!isSupporting(relation.kind) || reached.has(relation.to)) continue
      reached.add(relation.to)
      stack.push(relation.to)
    }
  }
  return reached
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function once<T>(read: () => T): () => T {
  let value: { of: T } | undefined
  return () => {
    value ??= { of: read() }
    return value.of
  }
}
