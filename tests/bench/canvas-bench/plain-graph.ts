import type { ArgumentMap } from '../../../lib/domain/map/argument-map'

/** What the plain page shows: cards at places in pixels, and lines from card to card. */
export type PlainGraph = {
  cards: { id: string; text: string; x: number; y: number }[]
  lines: { id: string; from: string; to: string }[]
}

/** The width of a lane of ours at its widest, and room around it. */
export const CARD_WIDTH = 240
const ACROSS = 300
const DOWN = 190

/** A square of as many cards as the map has claims, with their texts, and as many lines as it has relations, to neighbours. */
export function plainGraph(map: ArgumentMap): PlainGraph {
  const columns = Math.ceil(Math.sqrt(map.claims.length))
  const idAt = (i: number) => map.claims[i % map.claims.length]?.id ?? ''
  return {
    cards: map.claims.map(({ id, text }, i) => ({
      id,
      text,
      x: (i % columns) * ACROSS,
      y: Math.floor(i / columns) * DOWN,
    })),
    lines: map.relations.map(({ id }, i) => ({
      id,
      from: idAt(i),
      to: idAt(i + (i < map.claims.length ? 1 : columns)),
    })),
  }
}
