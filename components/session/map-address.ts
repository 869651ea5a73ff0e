import { MAP_VIEWS, type MapView } from '@/components/session/map-state'
import { mapsTaken, noteMapTaken } from '@/lib/sync/maps-taken'

const NEW = '/maps/new'
const listeners = new Set<() => void>()

/** Hears of every step in the history of this tab, ours and the browser's. */
export function onAddress(changed: () => void): () => void {
  listeners.add(changed)
  window.addEventListener('popstate', changed)
  return () => {
    listeners.delete(changed)
    window.removeEventListener('popstate', changed)
  }
}

/** The view that the address names; null where it names none, or none that there is. */
export function viewInAddress(): MapView | null {
  const named = new URLSearchParams(window.location.search).get('view')
  return MAP_VIEWS.find((view) => view === named) ?? null
}

/** Puts a view into the address, as a step that Back takes back or in place of what stands there. Null: none is named. */
export function putView(view: MapView | null, how: 'step' | 'in place'): void {
  const search = new URLSearchParams(window.location.search)
  if (view === null) search.delete('view')
  else search.set('view', view)
  // What the address points at after its # is shown once; a step to another view leaves it behind.
  const hash = how === 'in place' ? window.location.hash : ''
  go(`${window.location.pathname}${search.size > 0 ? `?${search}` : ''}${hash}`, how)
}

/** The address of a map, in the view that is shown. */
const addressOf = (mapId: string): string => {
  const view = viewInAddress()
  return `/maps/${mapId}${view === null ? '' : `?view=${view}`}`
}

/** A new map that the server has taken stands at its own address from now on. `servedAs`: its id on the page of a new map. */
export function settleAddress(servedAs: string, mapId: string): void {
  noteMapTaken(servedAs, mapId)
  go(addressOf(mapId), 'in place')
}

/** Steps that were made while the map was new still lead to the page of a new map: they are put right when one comes to them. */
export function settleAgain(mapId: string): void {
  if (window.location.pathname === NEW && Object.values(mapsTaken()).includes(mapId)) go(addressOf(mapId), 'in place')
}

/**
 * The router brings the page of a new map back as it was first served, whatever became of the map. Where the map that was
 * served as this one is to be found since the server has it; null while it is new.
 */
export function takenTo(servedAs: string): string | null {
  const mapId = mapsTaken()[servedAs]
  return mapId === undefined ? null : addressOf(mapId)
}

function go(to: string, how: 'step' | 'in place'): void {
  if (how === 'step') window.history.pushState(null, '', to)
  else window.history.replaceState(null, '', to)
  for (const listener of listeners) listener()
}
