import type { ArgumentMap } from '../map/argument-map'
import { factorName } from '../map/read-map'

/** The name of a factor; its id where the map has no name for it; null for none. */
export const factorWords = (map: ArgumentMap, id: string | null): string | null => factorName(map, id) || id
