import type { CheckId } from './finding'

/**
 * What each check can say: its messages by name, each with the blanks that the program fills in. A message may leave a
 * blank out; one that asks for another is refused when the rules are read.
 */
export const CHECK_BLANKS = {
  Q1: { why: ['asks'] },
  D1: { edge: ['first', 'last', 'period'], gap: ['first', 'last', 'period'] },
  F1: { some: ['stated', 'cards'], none: ['stated'], empty: ['stated'], outcome: [] },
  F2: { thin: ['stated', 'evidence', 'others'], alone: ['stated', 'evidence'] },
  F3: { point: ['point', 'outcome'], blank: ['paragraph', 'outcome'] },
  F4: { outside: ['card', 'year', 'period'] },
  B1: { oneWay: [], unsaid: [] },
  B2: { few: ['factors', 'least'] },
  B3: { big: ['need', 'have'] },
  B4: { unanswered: ['paragraph'] },
  B5: { only: ['stimulus'] },
  C1: { token: ['paragraph'] },
  E1: { whole: ['claim', 'paragraph'], bare: ['claim'], split: ['claim'] },
  E2: { loose: ['card'] },
  E3: { general: ['card'] },
  E4: { bare: ['card', 'claim'] },
  E5: { contested: ['card'], unverified: ['card'], wrong: ['card'] },
  A1: { cards: ['paragraph'], short: ['paragraph', 'point'] },
  A2: { open: ['paragraph'] },
  A3: { silos: ['many'] },
  A4: { facts: ['paragraph', 'evidence'], dates: ['paragraph'] },
  A5: { tops: ['a', 'b'], bothWays: ['a', 'b'] },
  A6: { twice: ['a', 'b'] },
  W1: { unset: ['many'], some: ['paragraphs'], equal: ['one'] },
  W2: { bare: ['paragraph', 'second'] },
  W3: { light: ['paragraph', 'evidence'] },
  W4: { tie: ['a', 'b'] },
  J1: { both: ['howFar'], text: [], stance: ['least', 'most'] },
  J2: { untested: [] },
  J3: { named: ['top', 'named'], apart: ['weights', 'stance'] },
  J4: { both: ['stated'], name: ['stated'], degree: ['howFar'] },
  J5: { end: [] },
  J6: { name: ['name'] },
} as const satisfies Record<CheckId, Record<string, readonly string[]>>

export type MessageName<Id extends CheckId> = keyof (typeof CHECK_BLANKS)[Id] & string
type BlanksOf<
  Id extends CheckId,
  Name extends MessageName<Id>,
> = (typeof CHECK_BLANKS)[Id][Name] extends readonly (infer B extends string)[] ? B : never
/** What fills the blanks of one message. */
export type Fill<Id extends CheckId, Name extends MessageName<Id>> = Record<BlanksOf<Id, Name>, string>

export const BLANK = /\{([^{}]*)\}/g
