import type { MapView } from '@/components/session/map-state'
import type { Width } from '@/components/ui/use-width'

/** The view that a map opens in when its address names none. */
export const firstView = (width: Width): MapView => (width === 'phone' ? 'outline' : 'map')
