import * as z from 'zod'
import { Factor } from '../shared/factor'
import { LIMITS } from '../shared/limits'
import { Note } from '../shared/note'
import { Role } from '../shared/role'

/** Why a claim has its factor: read from its card's heading, from its own words, from a tag in the file, or not at all. */
export const TaggedFrom = z.enum(['heading', 'text', 'tag', 'none'])
export type TaggedFrom = z.infer<typeof TaggedFrom>

/** One bullet. `factor` is null where nothing suggests one: the student is asked. */
export const DeckClaim = z.looseObject({
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
})
export type DeckClaim = z.infer<typeof DeckClaim>

/** A question (or heading) with its bullets. */
export const Card = z.looseObject({ question: z.string().min(1).max(LIMITS.text), claims: z.array(DeckClaim) })
export type Card = z.infer<typeof Card>

/** A titled set of cards with its factors: the deck JSON of the command line, and what is stored. */
export const Deck = z
  .looseObject({
    title: z.string().min(1).max(LIMITS.text),
    factors: z.array(Factor).max(LIMITS.factors),
    cards: z.array(Card).min(1),
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
