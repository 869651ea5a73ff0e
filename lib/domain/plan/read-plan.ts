import type { ArgumentMap, Relation } from '../map/argument-map'
import { isSupporting } from '../map/relation-kind'
import type { QuestionType } from '../question/question-types'
import { questionWords } from '../question/question-words'
import { remembered } from '../shared/remembered'
import type { Role } from '../shared/role'
import { once } from './once'
import type { PlanRules } from './plan-rules'
import type { Preset } from './preset'
import { type ReadLists, readLists } from './read-lists'
import { type PlacedClaim, type ReadParagraph, readParagraphs } from './read-paragraphs'
import { readNames } from './words/map-names'
import type { MapNames } from './words/proper-names'
import { readWords, type Word } from './words/read-words'
import { readShortForms, type ShortForms } from './words/short-forms'
import { type Stems, stemsOf } from './words/terms'

/**
 * A map as the checks read it: computed once, in the order in which a student reads, whatever the order of its records.
 * What lies in the tray or loose on the canvas is not in it.
 */
export type PlanReading = {
  map: ArgumentMap
  rules: PlanRules
  preset: Preset
  lists: ReadLists
  /** What depends on the type of question, with the rivals' names in its words. */
  type: QuestionType
  paragraphs: ReadParagraph[]
  /** Those in which something is. */
  filled: ReadParagraph[]
  placed: PlacedClaim[]
  placedClaim: (id: string) => PlacedClaim | undefined
  /** The role of any claim, wherever it is. */
  roleOf: (id: string) => Role | undefined
  /** The paragraph that a node is, or is in. */
  paragraphOf: (id: string) => ReadParagraph | undefined
  relations: Relation[]
  into: (id: string) => Relation[]
  outOf: (id: string) => Relation[]
  /** What is shown beneath a claim without being attached to any. */
  beneath: (id: string) => PlacedClaim[]
  /** Whether evidence leads to a claim along supports and exemplifies, or lies beneath it. */
  isEvidenced: (id: string) => boolean
  names: MapNames
  shortForms: () => ShortForms
  judgement: { words: Word[]; stems: Stems }
  /** A stand, a sentence or a weight is there. */
  begun: boolean
  /** Where a node stands in reading order: paragraphs, each before its claims, then the answer. */
  position: (id: string) => number
}

/** Reads a map for the checks, in time that grows with its records; the same map again at once. */
export const readPlan = remembered(readAnew)

function readAnew(map: ArgumentMap, rules: PlanRules): PlanReading {
  const { question, judgement } = map
  const lists = readLists(rules.wordLists, map.plainNames ?? [])
  const relations = [...map.relations].sort((a, b) => (a.id < b.id ? -1 : 1))
  const into = groupBy(relations, (r) => r.to)
  const outOf = groupBy(relations, (r) => r.from)
  const wordsOf = new Map(map.claims.map((c) => [c.id, once(() => readWords(c.text))]))
  const paragraphs = readParagraphs(map, lists, wordsOf, (id) => outOf.get(id) ?? [])
  const placed = paragraphs.flatMap((p) => p.claims)
  const byId = new Map(placed.map((c) => [c.id, c]))
  const roles = new Map(map.claims.map((c) => [c.id, c.role]))
  const paragraphById = new Map(paragraphs.map((p) => [p.id, p]))
  const positions = new Map(paragraphs.flatMap((p) => [p.id, ...p.claims.map((c) => c.id)]).map((id, i) => [id, i]))
  const evidenced = reachedFrom(
    map.claims.filter((c) => c.role === 'evidence').map((c) => c.id),
    outOf,
  )
  const beneath = groupBy(
    placed.filter((c) => c.above !== null),
    (c) => c.above?.id ?? '',
  )
  const asked = [question.text, ...question.statedTerms, ...question.outcomeTerms, ...map.factors.map((f) => f.name)]
  const words = readWords(judgement.text)
  return {
    map,
    rules,
    preset: rules.presets[question.preset],
    lists,
    type: questionWords(question, map.factors),
    paragraphs,
    filled: paragraphs.filter((p) => !p.empty),
    placed,
    placedClaim: (id) => byId.get(id),
    roleOf: (id) => roles.get(id),
    paragraphOf: (id) => paragraphById.get(id) ?? byId.get(id)?.paragraph,
    relations,
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
    beneath: (id) => beneath.get(id) ?? [],
    isEvidenced: (id) => evidenced.has(id) || (beneath.get(id) ?? []).some((c) => c.claim.role === 'evidence'),
    names: readNames(
      asked.flatMap(readWords),
      [...wordsOf.values()].map((read) => read()),
      lists.notNames,
    ),
    shortForms: once(() =>
      readShortForms([...asked, ...map.cards.map((c) => c.question), ...map.claims.map((c) => c.text), judgement.text]),
    ),
    judgement: { words, stems: stemsOf(words) },
    begun: judgement.stance !== null || words.length > 0 || paragraphs.some((p) => p.weight !== null),
    position: (id) => positions.get(id) ?? positions.size,
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
