import * as z from 'zod'
import { Factor } from '../shared/factor'
import { Id } from '../shared/id'
import { LIMITS } from '../shared/limits'
import { Note } from '../shared/note'
import { Role } from '../shared/role'

/** Why a claim has its factor: read from its card's heading, from its own words, from a tag in the file, or not at all. */
export const TaggedFrom = z.enum(['heading', 'text', 'tag', 'none'])
export type TaggedFrom = z.infer<typeof TaggedFrom>

/** One bullet. `factor` is null where nothing suggests one: the student is asked. */
export const DeckClaim = z.looseObject({
  /** Its name for good; a deck that was never changed here has none, and is given them by `tablesOf`. */
  id: Id.nullish(),
  text: z.string().min(1).max(LIMITS.text),
  factor: z.string().nullable(),
  secondFactor: z.string().nullable().default(null),
  role: Role,
  taggedFrom: TaggedFrom,
  note: Note.nullable().optional(),
  /** The index of the bullet of its card that it is nested under; that one stands before it. */
  under: z.number().int().min(0).nullish(),
  /** It holds a point and a fact, and would be better as two. */
  split: z.boolean().nullish(),
  /** Written into the deck by hand: no notes that are brought in again can be without it. */
  own: z.boolean().nullish(),
  /** What the notes say that it was read from, where the student's own words have taken its place in `text`. */
  sourceText: z.string().max(LIMITS.text).nullish(),
  /** The state of the deck, by its number, in which it was first there; absent for what it began with. */
  since: z.number().int().min(0).nullish(),
})
export type DeckClaim = z.infer<typeof DeckClaim>

/** A question (or heading) with its bullets. */
export const Card = z.looseObject({
  id: Id.nullish(),
  question: z.string().min(1).max(LIMITS.text),
  claims: z.array(DeckClaim),
  /** What the notes call it, where the student calls it otherwise. */
  sourceText: z.string().max(LIMITS.text).nullish(),
  /** The student's own, about the card: never on a map. */
  notes: z.string().max(LIMITS.text).nullish(),
})
export type Card = z.infer<typeof Card>

/** A claim that was read from notes and deleted by hand: notes that are brought in again do not bring it back unasked. */
export const LeftClaim = z.looseObject({ id: Id, text: z.string().max(LIMITS.text) })

/** A titled set of cards with its factors: the deck JSON of the command line, and what is stored. */
export const Deck = z
  .looseObject({
    title: z.string().min(1).max(LIMITS.text),
    factors: z.array(Factor).max(LIMITS.factors),
    cards: z.array(Card),
    /** The student's own, about the whole deck. */
    notes: z.string().max(LIMITS.text).nullish(),
    left: z.array(LeftClaim).max(2_000).nullish(),
    /** Names so common in these cards that they prove nothing by themselves. */
    plainNames: z.array(z.string().max(LIMITS.text)).max(100).nullish(),
  })
  .superRefine((deck, ctx) => {
    const known = new Set(deck.factors.map((f) => f.id))
    const claims = deck.cards.flatMap((c) => c.claims)
    if (claims.length > LIMITS.claims) {
      ctx.addIssue({
        code: 'custom',
        message: `A deck holds at most ${LIMITS.claims} claims; this one has ${claims.length}.`,
      })
    }
    for (const card of deck.cards) {
      for (const [i, { under = null }] of card.claims.entries()) {
        if (under !== null && under >= i)
          ctx.addIssue({ code: 'custom', message: `“${card.question}”: a bullet can only be under one before it.` })
      }
    }
    for (const claim of claims) {
      for (const id of [claim.factor, claim.secondFactor]) {
        if (id !== null && !known.has(id))
          ctx.addIssue({ code: 'custom', message: `The factor “${id}” is used but not listed in factors.` })
      }
    }
  })
export type Deck = z.infer<typeof Deck>
