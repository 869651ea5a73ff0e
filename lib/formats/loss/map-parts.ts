import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { placeOf } from '@/lib/domain/map/read-map'
import type { Loss } from '../cards/read-cards'
import { lossOf } from './deck-parts'

/** What a map can hold, and how often this one does. What is not kept is named by these words. */
const MAP_PARTS = {
  question: ({ question }: ArgumentMap) => (question.text === '' ? 0 : 1),
  paragraphs: (map: ArgumentMap) => map.paragraphs.length,
  claims: (map: ArgumentMap) => map.claims.length,
  roles: (map: ArgumentMap) => map.claims.length,
  'claims that wait': (map: ArgumentMap) => map.claims.filter((claim) => placeOf(claim).in !== 'paragraph').length,
  'places on the canvas': (map: ArgumentMap) => map.claims.filter(({ position }) => position !== null).length,
  factors: (map: ArgumentMap) => map.factors.length,
  'looks of factors': (map: ArgumentMap) => map.factors.filter(({ icon, hue, edge }) => icon || hue || edge).length,
  relations: (map: ArgumentMap) => map.relations.filter(({ kind }) => kind !== 'links').length,
  examples: (map: ArgumentMap) => map.relations.filter(({ kind }) => kind === 'exemplifies').length,
  links: (map: ArgumentMap) => map.relations.filter(({ kind }) => kind === 'links').length,
  'links back': (map: ArgumentMap) => map.paragraphs.filter(({ linkBack }) => linkBack !== '').length,
  'words on relations': (map: ArgumentMap) =>
    map.relations.filter(({ label, because }) => label !== '' || because).length,
  'weights of paragraphs': (map: ArgumentMap) => map.paragraphs.filter(({ weight }) => weight !== null).length,
  'weights of claims': (map: ArgumentMap) => map.claims.filter(({ weight }) => weight !== null).length,
  sources: (map: ArgumentMap) => map.claims.filter(({ source }) => source).length,
  judgement: ({ judgement }: ArgumentMap) =>
    judgement.text !== '' || judgement.stance !== null || judgement.lineOfArgument !== '' ? 1 : 0,
  'historian’s notes': (map: ArgumentMap) => map.claims.filter(({ note }) => note !== null).length,
  'headings of the deck': (map: ArgumentMap) => map.cards.length,
  'findings set aside': (map: ArgumentMap) => map.dismissals.length,
  versions: (map: ArgumentMap) => map.versions.length,
  'what was recalled': (map: ArgumentMap) => map.claims.filter(({ recall }) => recall !== null).length,
} satisfies Record<string, (map: ArgumentMap) => number>

export type MapPart = keyof typeof MAP_PARTS
/** What a format keeps of a map: a format says so of every part. */
export type KeepsOfMap = Record<MapPart, boolean>

/** What this map has and a format does not keep. */
export const lossOfMap = (map: ArgumentMap, keeps: KeepsOfMap): Loss[] => lossOf(map, MAP_PARTS, keeps)

/** Keeps every part but those that are named. */
export const keepsAllBut = (...lost: MapPart[]): KeepsOfMap => {
  const parts = Object.keys(MAP_PARTS) as MapPart[]
  return Object.fromEntries(parts.map((part) => [part, !lost.includes(part)])) as KeepsOfMap
}
