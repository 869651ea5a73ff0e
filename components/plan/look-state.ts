import type { ArgumentMap } from '@/lib/domain/map/argument-map'

/**
 * How what was found stands to the map. `empty`: there is nothing to look at yet; `first`: no paragraph of this map was
 * looked at so far; `changed`: it is no longer as it was when it was looked at; `fresh`: it is.
 */
export type LookState = 'empty' | 'first' | 'changed' | 'fresh'

type Looked = Pick<ArgumentMap, 'id' | 'paragraphs'>

export function lookState(map: Looked, seen: Looked): LookState {
  if (map.paragraphs.length === 0) return 'empty'
  if (seen.id !== map.id || seen.paragraphs.length === 0) return 'first'
  return map === seen ? 'fresh' : 'changed'
}
