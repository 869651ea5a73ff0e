import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { CHANGE_PARTS, changeIn } from '@/lib/domain/map/paragraph-change'
import { testsAnswered } from '@/lib/domain/map/paragraph-tests'
import { placeOf } from '@/lib/domain/map/read-map'
import type { Loss } from '../cards/read-cards'
import { lossOf } from './deck-parts'

/** What a map can hold, and how often this one does. What is not kept is named by these words. */
const MAP_PARTS = {
  'title of the map': ({ title, question }: ArgumentMap) => (title === '' || title === question.text ? 0 : 1),
  question: ({ question }: ArgumentMap) => (question.text === '' ? 0 : 1),
  paragraphs: (map: ArgumentMap) => map.paragraphs.length,
  claims: (map: ArgumentMap) => map.claims.length,
  roles: (map: ArgumentMap) => map.claims.length,
  'claims that wait': (map: ArgumentMap) => map.claims.filter((claim) => placeOf(claim).in === 'tray').length,
  'loose claims': (map: ArgumentMap) => map.claims.filter((claim) => placeOf(claim).in === 'canvas').length,
  'places on the canvas': (map: ArgumentMap) => map.claims.filter(({ position }) => position !== null).length,
  factors: (map: ArgumentMap) => map.factors.length,
  'looks of factors': (map: ArgumentMap) => map.factors.filter(({ icon, hue, edge }) => icon || hue || edge).length,
  relations: (map: ArgumentMap) => placedRelations(map).filter(({ kind }) => kind !== 'links').length,
  examples: (map: ArgumentMap) => placedRelations(map).filter(({ kind }) => kind === 'exemplifies').length,
  links: (map: ArgumentMap) => placedRelations(map).filter(({ kind }) => kind === 'links').length,
  'relations of claims in no paragraph': (map: ArgumentMap) => map.relations.length - placedRelations(map).length,
  'links back': (map: ArgumentMap) => map.paragraphs.filter(({ linkBack }) => linkBack !== '').length,
  'words on relations': (map: ArgumentMap) => placedRelations(map).filter(({ label }) => label !== '').length,
  'reasons for links': (map: ArgumentMap) => map.relations.filter(({ because }) => because).length,
  'weights of paragraphs': (map: ArgumentMap) => map.paragraphs.filter(({ weight }) => weight !== null).length,
  'reasons for weights': (map: ArgumentMap) => map.paragraphs.filter(({ weightReason }) => weightReason !== '').length,
  'answers to tests': (map: ArgumentMap) => map.paragraphs.filter((one) => testsAnswered(one).length > 0).length,
  'changes over time': (map: ArgumentMap) =>
    map.paragraphs.filter((one) => CHANGE_PARTS.some((part) => changeIn(one, part) !== '')).length,
  'weights of claims': (map: ArgumentMap) => map.claims.filter(({ weight }) => weight !== null).length,
  sources: (map: ArgumentMap) => map.claims.filter(({ source }) => source).length,
  judgement: ({ judgement }: ArgumentMap) =>
    judgement.text !== '' || judgement.stance !== null || judgement.lineOfArgument !== '' ? 1 : 0,
  'marks of context': (map: ArgumentMap) => map.claims.filter(({ context }) => context).length,
  'historian’s notes': (map: ArgumentMap) => map.claims.filter(({ note }) => note !== null).length,
  'headings of the deck': (map: ArgumentMap) => map.cards.length,
  'findings set aside': (map: ArgumentMap) => map.dismissals.length,
  versions: (map: ArgumentMap) => map.versions.length,
  'what was recalled': (map: ArgumentMap) => map.claims.filter(({ recall }) => recall !== null).length,
} satisfies Record<string, (map: ArgumentMap) => number>

/** The relations of which no end is a claim in no paragraph. */
function placedRelations(map: ArgumentMap) {
  const loose = new Set(map.claims.filter(({ paragraph }) => paragraph === null).map(({ id }) => id))
  return map.relations.filter(({ from, to }) => !loose.has(from) && !loose.has(to))
}

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

/** Keeps the parts that are named. */
export const keepsNothingBut = (...kept: MapPart[]): KeepsOfMap => {
  const parts = Object.keys(MAP_PARTS) as MapPart[]
  return keepsAllBut(...parts.filter((part) => !kept.includes(part)))
}

/** What is left of a map whose claims become a deck again. */
export const DECK_OF_MAP = keepsNothingBut(
  'claims',
  'claims that wait',
  'loose claims',
  'roles',
  'factors',
  'looks of factors',
  'headings of the deck',
)
