import * as z from 'zod'
import { Question } from '../question/question'
import { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import { Note } from '../shared/note'
import { Role } from '../shared/role'
import { ParagraphChange } from './paragraph-change'
import { ParagraphTests } from './paragraph-tests'
import { RelationKind } from './relation-kind'

const Id = z.string().min(1).max(100)
const text = z.string().max(LIMITS.text)
const order = z.number().finite()

/** The id that stands for the answer to the question as the end of a relation. */
export const ANSWER = 'answer'

/** A group of claims with a point and a link back. `weight`: 0–100, or null while unset. `change`: where it is about change. */
export const Paragraph = z.looseObject({
  id: Id,
  factor: z.string().nullable().default(null),
  order,
  terms: z.array(text).max(100).default([]),
  point: text.default(''),
  linkBack: text.default(''),
  weight: z.number().min(0).max(100).nullable().default(null),
  weightReason: text.default(''),
  change: ParagraphChange.nullish(),
  /** What it answers to the tests of importance. */
  tests: ParagraphTests.nullish(),
})
export type Paragraph = z.infer<typeof Paragraph>

/** What the student did about a historian’s note: corrected the card, reworded it, or kept it, and then why. */
export const NoteAnswer = z.discriminatedUnion('did', [
  z.object({ did: z.literal('corrected') }),
  z.object({ did: z.literal('reworded') }),
  z.object({ did: z.literal('kept'), why: text }),
])
export type NoteAnswer = z.infer<typeof NoteAnswer>

/** How well a claim was last recalled from memory: its box (1–5) and the day (YYYY-MM-DD) on which it is asked again. */
export const Recall = z.looseObject({ box: z.number().int().min(1).max(5), due: z.iso.date() })
export type Recall = z.infer<typeof Recall>

/**
 * One statement on the map. In a paragraph when `paragraph` is set; else loose on the canvas when `position` is set
 * (pixels of the canvas at 100 %); else in the tray. `weight`: 0–1, or null while unset. `card`: the deck card it is from.
 */
export const Claim = z.looseObject({
  id: Id,
  text,
  role: Role.default('claim'),
  factor: z.string().nullable().default(null),
  paragraph: z.string().nullable().default(null),
  order: order.default(0),
  position: z.object({ x: z.number().finite(), y: z.number().finite() }).nullable().default(null),
  weight: z.number().min(0).max(1).nullable().default(null),
  context: z.boolean().default(false),
  note: Note.nullable().default(null),
  noteDealtWith: z.boolean().default(false),
  noteAnswer: NoteAnswer.nullish(),
  card: z.string().nullable().default(null),
  /** Its place on that card, from 1, where its name does not say it. */
  deckPlace: z.number().finite().nullish(),
  /** The claim of its deck card that it was nested under: it follows that one out of the tray, and hangs under it. */
  under: Id.nullish(),
  /** Who says so, and on what evidence: what follows “according to”. */
  source: text.nullish(),
  /** It holds a point and a fact, and would be better as two. */
  split: z.boolean().nullish(),
  recall: Recall.nullable().default(null),
  /** Written from memory under the heading `card`: still to be compared with the deck, or kept after that. */
  fromMemory: z.enum(['waiting', 'kept']).nullable().optional(),
  /** What the deck says, where the student's own words have taken its place in `text`. */
  deckText: text.nullable().optional(),
})
export type Claim = z.infer<typeof Claim>

/** `from` is a claim or a paragraph; `to` is a claim, a paragraph or the answer. `because`: why a link holds, if that was said. */
export const Relation = z.looseObject({
  id: Id,
  from: Id,
  to: Id,
  kind: RelationKind,
  label: text.default(''),
  because: text.nullish(),
})
export type Relation = z.infer<typeof Relation>

/** The student's own verdict. `stance`: −3 (not at all) … +3 (entirely), or null. */
export const Judgement = z.looseObject({
  stance: z.number().int().min(-3).max(3).nullable().default(null),
  text: text.default(''),
  mainFactor: z.string().nullable().default(null),
  criteria: z.array(text).max(20).default([]),
  lineOfArgument: text.default(''),
})
export type Judgement = z.infer<typeof Judgement>

/** A heading of the deck, under which its claims lie in the tray. `recalled`: the day on which it was last recalled. */
export const MapCard = z.looseObject({ id: Id, question: text, recalled: z.iso.date().nullable().optional() })
export type MapCard = z.infer<typeof MapCard>

/** A finding that the student set aside, with the reason, which a teacher sees. `nodes`: those the finding was about. */
export const Dismissal = z.looseObject({
  id: Id,
  check: z.string().min(1).max(20),
  nodes: z.array(Id).max(LIMITS.claims),
  reason: text,
})
export type Dismissal = z.infer<typeof Dismissal>

/**
 * A moment of the map to come back to: the state of the journal right after this record was first added; one that is
 * taken off and brought back names the same place. `at`: ISO time.
 * `minutes`: how long the student had, for a plan made against the clock.
 */
export const Version = z.looseObject({
  id: Id,
  name: text,
  at: z.iso.datetime(),
  minutes: z.number().positive().nullable().default(null),
})
export type Version = z.infer<typeof Version>

/** The deck of the student's own that a map was begun from, and the state of it whose claims the map has, or was offered. */
export const MapDeck = z.looseObject({ id: Id, seen: z.number().int().min(0) })
export type MapDeck = z.infer<typeof MapDeck>

/** The version of map JSON that is written. */
export const MAP_VERSION = 2

/**
 * The argument map of one essay question: map JSON, version 2. The shape alone; what must hold between records is in
 * `check-shape.ts`. Version 1 is read for good: it names two forms of question otherwise (`question-form.ts`) and lacks
 * fields that may be left out.
 */
export const ArgumentMap = z.looseObject({
  format: z.literal('howfar-map'),
  version: z.preprocess((version) => (version === 1 ? MAP_VERSION : version), z.literal(MAP_VERSION)),
  id: Id,
  title: text.default(''),
  question: Question,
  factors: z.array(Factor).max(LIMITS.factors).default([]),
  cards: z.array(MapCard).max(LIMITS.claims).default([]),
  paragraphs: z.array(Paragraph).max(LIMITS.paragraphs).default([]),
  claims: z.array(Claim).max(LIMITS.claims).default([]),
  relations: z.array(Relation).max(LIMITS.relations).default([]),
  judgement: Judgement.prefault({}),
  deck: MapDeck.nullish(),
  /** Names so common in the map's deck that they prove nothing by themselves. */
  plainNames: z.array(text).max(100).nullish(),
  dismissals: z.array(Dismissal).max(LIMITS.dismissals).default([]),
  versions: z.array(Version).max(LIMITS.versions).default([]),
})
export type ArgumentMap = z.infer<typeof ArgumentMap>
