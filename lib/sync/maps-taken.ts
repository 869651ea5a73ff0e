import * as z from 'zod'

const Taken = z.record(z.string(), z.string())
const KEY = 'howfar-maps-taken'

/** The new maps that the server has taken from this tab: by the id each had on the page of a new map, the one it has now. */
export function mapsTaken(storage: () => Storage = () => sessionStorage): Record<string, string> {
  try {
    return Taken.parse(JSON.parse(storage().getItem(KEY) ?? '{}'))
  } catch {
    return {}
  }
}

/** Notes for as long as this tab has its history that the server has taken a new map. */
export function noteMapTaken(servedAs: string, mapId: string, storage: () => Storage = () => sessionStorage): void {
  try {
    storage().setItem(KEY, JSON.stringify({ ...mapsTaken(storage), [servedAs]: mapId }))
  } catch {
    // A browser that keeps nothing: only steps back into the time before the first edit are not put right.
  }
}
