import type { MapView } from './map-context'
import type { Width } from './use-width'

/** The view that a map opens in when its address names none. */
export const firstView = (width: Width): MapView => (width === 'phone' ? 'outline' : 'map')
