import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import { ANSWER, type ArgumentMap, type Claim, type Paragraph, type Relation } from '@/lib/domain/map/argument-map'
import { newMap } from '@/lib/domain/map/new-map'
import { isSupporting, type RelationKind } from '@/lib/domain/map/relation-kind'
import { askQuestion } from '@/lib/domain/question/ask-question'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { capital } from '@/lib/domain/shared/words'
import { countedLosses, type Loss } from '../cards/read-cards'

/** A statement of an argument. `source`: who says so; `factor`: what its file groups it by. */
export type Statement = { id: string; text: string; source?: string; factor?: string }
/** What a statement does to another one. `label`: in the words of whoever drew it. */
export type Bearing = { from: string; to: string; kind: RelationKind; label?: string }
/** An argument as other programs keep it: statements, and how they bear on each other. `question`: what it is about, where that is no statement. */
export type Arguments = {
  title: string
  question: string
  statements: Statement[]
  bearings: Bearing[]
  lost: Record<string, number>
}

/**
 * The map of an argument. What everything else bears on is the question’s answer; what bears on that is a paragraph with
 * its point; and all that bears on a point, near or far, are its claims. Where several statements bear on nothing, each is
 * a paragraph.
 */
export function mapOfArguments(id: string, given: Arguments): { map: ArgumentMap; lost: Loss[] } {
  const lost = {
    ...given.lost,
    'texts cut short': 0,
    'statements that one map cannot hold': 0,
    'relations in a circle': 0,
    'relations that one map cannot hold': 0,
    'sources of points': 0,
    'tags that are no factor': given.lost['tags that are no factor'] ?? 0,
  }
  const known = new Set(given.statements.map((one) => one.id))
  const bearings = given.bearings.filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
  const kinds = firstKinds(bearings)
  const ends = endsOf(given.statements, bearings)
  const root = bearings.length > 0 && ends.length === 1 ? (ends[0] ?? null) : null
  const cut = (text: string): string => {
    if (text.length > LIMITS.text) lost['texts cut short'] += 1
    return text.slice(0, LIMITS.text)
  }
  const tops = root ? bearings.filter(({ to }) => to === root.id).map(({ from }) => from) : ends.map((one) => one.id)
  const paragraphIds = new Map([...new Set(tops)].slice(0, LIMITS.paragraphs).map((top, i) => [top, `p${i + 1}`]))
  const names = new Map<string, string>(paragraphIds)
  if (root) names.set(root.id, ANSWER)
  const home = homesOf([...paragraphIds.keys()], bearings)
  const rest = given.statements.filter(({ id: one }) => !names.has(one))
  lost['statements that one map cannot hold'] = Math.max(0, rest.length - LIMITS.claims)
  const claims = rest.slice(0, LIMITS.claims).map((one, i): Claim => {
    const name = `c${i + 1}`
    names.set(one.id, name)
    return claimOf(one, name, paragraphIds.get(home.get(one.id) ?? '') ?? null, i + 1, cut, kinds.get(one.id))
  })
  const texts = new Map(given.statements.map((one) => [one.id, one]))
  const paragraphs = [...paragraphIds].map(([top, name], i) => ({
    ...blankParagraph(name, i + 1),
    point: cut(texts.get(top)?.text ?? ''),
    factor: factorId(texts.get(top)),
  }))
  lost['sources of points'] = [...paragraphIds.keys(), root?.id ?? ''].filter((one) => texts.get(one)?.source).length
  const relations = [...relationsOf(bearings, names, lost), ...(root ? [] : towardsAnswer(paragraphs))]
  lost['relations that one map cannot hold'] += Math.max(0, relations.length - LIMITS.relations)
  const tagged = factorsOf(given.statements)
  lost['tags that are no factor'] += Math.max(0, tagged.length - LIMITS.factors)
  const { question, factors } = askQuestion(cut(root ? root.text : given.question), tagged.slice(0, LIMITS.factors), {})
  const map: ArgumentMap = {
    ...newMap(id, question, cut(given.title)),
    factors,
    paragraphs,
    claims,
    relations: relations.slice(0, LIMITS.relations),
  }
  return { map, lost: countedLosses(lost) }
}

/** The statements that everything leads to; of two that bear on each other the one that was said first. */
function endsOf(statements: readonly Statement[], bearings: readonly Bearing[]): Statement[] {
  const order = new Map(statements.map(({ id }, i) => [id, i]))
  const onto = new Map<string, Set<string>>()
  for (const { from, to } of bearings) onto.set(from, (onto.get(from) ?? new Set()).add(to))
  const bears = new Set<string>()
  for (const { from, to } of bearings)
    if (!onto.get(to)?.has(from) || (order.get(from) ?? 0) > (order.get(to) ?? 0)) bears.add(from)
  return statements.filter(({ id }) => !bears.has(id))
}

function firstKinds(bearings: Bearing[]): Map<string, RelationKind> {
  const kinds = new Map<string, RelationKind>()
  for (const { from, kind } of bearings) if (!kinds.has(from)) kinds.set(from, kind)
  return kinds
}

/** Where nothing says how a paragraph bears on the question, it speaks for it. */
const towardsAnswer = (paragraphs: Paragraph[]): Relation[] =>
  paragraphs.map(({ id }) => ({ id: `${id}>`, from: id, to: ANSWER, kind: 'supports', label: '' }))

const factorId = (one: Statement | undefined): string | null =>
  one?.factor === undefined ? null : factorNamed(tagWords(one.factor)).id

const tagWords = (tag: string): string => capital(tag.replace(/[_-]+/g, ' ').trim())

/** The factors that statements are tagged with. */
function factorsOf(statements: Statement[]): Factor[] {
  const factors = statements.flatMap(({ factor }) => (factor === undefined ? [] : [factorNamed(tagWords(factor))]))
  return [...new Map(factors.map((factor) => [factor.id, factor])).values()]
}

/** For each statement the paragraph, by its top, that it is reached from first. */
function homesOf(tops: string[], bearings: Bearing[]): Map<string, string> {
  const home = new Map(tops.map((top) => [top, top]))
  const onto = new Map<string, string[]>()
  for (const { from, to } of bearings) addTo(onto, to, from)
  const open = [...tops]
  // What is found is looked at in its turn: the list grows while it is gone through.
  for (const at of open)
    for (const from of onto.get(at) ?? [])
      if (!home.has(from)) {
        home.set(from, home.get(at) ?? at)
        open.push(from)
      }
  return home
}

function claimOf(
  one: Statement,
  id: string,
  paragraph: string | null,
  order: number,
  cut: (text: string) => string,
  kind: RelationKind | undefined,
): Claim {
  const claim: Claim = {
    id,
    text: cut(one.text),
    role: kind === 'exemplifies' ? 'evidence' : 'claim',
    factor: factorId(one),
    paragraph,
    order,
    position: null,
    weight: null,
    context: false,
    note: null,
    noteDealtWith: false,
    card: null,
    recall: null,
  }
  return one.source ? { ...claim, source: cut(one.source) } : claim
}

const blankParagraph = (id: string, order: number): Paragraph => ({
  id,
  order,
  factor: null,
  terms: [],
  point: '',
  linkBack: '',
  weight: null,
  weightReason: '',
})

/** The relations of a map; one that would make a claim its own ground is left out. */
function relationsOf(
  bearings: Bearing[],
  names: ReadonlyMap<string, string>,
  lost: Record<string, number>,
): Relation[] {
  const relations: Relation[] = []
  const seen = new Set<string>()
  const grounds = new Map<string, string[]>()
  for (const { from, to, kind, label = '' } of bearings) {
    const [start, end] = [names.get(from), names.get(to)]
    if (start === undefined || end === undefined || seen.has(`${start} ${end}`)) continue
    if (start === ANSWER) {
      lost['relations that one map cannot hold'] = (lost['relations that one map cannot hold'] ?? 0) + 1
      continue
    }
    if (isSupporting(kind) && reaches(grounds, end, start)) {
      lost['relations in a circle'] = (lost['relations in a circle'] ?? 0) + 1
      continue
    }
    seen.add(`${start} ${end}`)
    if (isSupporting(kind)) addTo(grounds, start, end)
    relations.push({ id: `r${relations.length + 1}`, from: start, to: end, kind, label: label.slice(0, LIMITS.text) })
  }
  return relations
}

function addTo(lists: Map<string, string[]>, key: string, one: string): void {
  const list = lists.get(key)
  if (list) list.push(one)
  else lists.set(key, [one])
}

/** Whether one leads to the other along what supports it. */
function reaches(grounds: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const open = [from]
  const seen = new Set<string>()
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at === to) return true
    if (seen.has(at)) continue
    seen.add(at)
    open.push(...(grounds.get(at) ?? []))
  }
  return false
}
