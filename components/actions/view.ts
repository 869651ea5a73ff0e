import type { ActionTools } from './action'
import { performKey } from './key-press'
import { type Offer, offersForMap } from './offers'

/**
 * What a view makes of the table of actions: the keys that it keeps for going about in it, and the actions on the map that
 * it leaves out, each with the reason. All the rest it offers, in the same words and with the same keys.
 */
export type View = { name: string; ownKeys: ReadonlySet<string>; leavesOut: Readonly<Record<string, string>> }

/** Does what a key does to a node in this view. False when it is no action's. */
export const press = (view: View, tools: ActionTools, id: string, key: string): boolean =>
  !view.ownKeys.has(key) && performKey(tools, id, key)

/** What the foot of this view offers for the map as a whole. */
export const footOf = (view: View, tools: ActionTools): Offer[] =>
  offersForMap(tools).filter((o) => !(o.id in view.leavesOut))
