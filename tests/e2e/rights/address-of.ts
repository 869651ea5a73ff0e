import type { Things } from './world'

/** The address of a route or a page, with the ids of things in it. */
export const addressOf = (pattern: string, of: Things): string =>
  pattern
    .replace('[versionId]', of.versionId)
    .replace('[seatId]', of.seatId)
    .replace('[id]', idIn(pattern, of))
    .replace('[...nextauth]', 'session')
    .replace(/\[\w+\]/, 'nothing')

function idIn(pattern: string, of: Things): string {
  if (pattern.includes('/maps/')) return of.mapId
  if (pattern.includes('/decks/')) return of.deckId
  return pattern.includes('/classes/') ? of.classId : of.assignmentId
}
