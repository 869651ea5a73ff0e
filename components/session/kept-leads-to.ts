import type { LeadsTo } from './map-state'

const KEPT = 'howfar-plan-leads-to'

/** What was chosen last on this device; at first the map, or the outline where a map is too small to work on. */
export function keptLeadsTo(): LeadsTo {
  const kept = localStorage.getItem(KEPT)
  if (kept === 'map' || kept === 'outline') return kept
  return window.matchMedia('(min-width: 600px)').matches ? 'map' : 'outline'
}

export const keepLeadsTo = (view: LeadsTo): void => localStorage.setItem(KEPT, view)
