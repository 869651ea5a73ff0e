import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Card } from '@/lib/domain/deck/deck'
import { parseFlashcards } from '@/lib/formats/flashcards/parse-flashcards'

/** A label: what an examiner would accept, the best first. A factor “-” means that a blank is right. */
export type BulletLabel = { deck: string; bullet: string; factors: string[]; roles: string[] }

/** The labels of a set, in the order of its decks’ bullets. */
export function labelsIn(folder: string): BulletLabel[] {
  const text = readFileSync(join(folder, 'bullets.csv'), 'utf8').trim()
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true })
  return data.slice(1).map(([deck = '', , bullet = '', factors = '', roles = '']) => ({
    deck,
    bullet,
    factors: factors.split(' '),
    roles: roles.split(' '),
  }))
}

/** The cards of one of the set’s decks, as an import gives them. */
export function cardsIn(folder: string, deck: string): Card[] {
  const file = join(folder, 'decks', `${deck}.txt`)
  const read = parseFlashcards(readFileSync(file), file)
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value.deck.cards
}
