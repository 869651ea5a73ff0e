import * as z from 'zod'
import { NOBODY } from './device-store'

/** Cards that were pasted and are not a deck yet. `name`: of the file that they came from; `as`: the format that was chosen; `title`: of the deck, if one was written. */
const CardsDraft = z.object({
  text: z.string(),
  name: z.string().nullable(),
  as: z.string().nullable(),
  separators: z.object({ within: z.string(), between: z.string() }).nullable(),
  title: z.string().nullable(),
})
export type CardsDraft = z.infer<typeof CardsDraft>

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

const keyOf = (owner: string | null) => `howfar-cards:${owner ?? NOBODY}:draft`

/** The cards that this user, or nobody yet, has pasted in this browser; null where there are none. */
export function readCardsDraft(owner: string | null, storage: () => Kept = () => localStorage): CardsDraft | null {
  try {
    return CardsDraft.safeParse(JSON.parse(storage().getItem(keyOf(owner)) ?? 'null')).data ?? null
  } catch {
    return null
  }
}

/** Keeps them until they are a deck; null puts them away. A text that is too large for a browser is not kept. */
export function keepCardsDraft(
  owner: string | null,
  draft: CardsDraft | null,
  storage: () => Kept = () => localStorage,
): void {
  try {
    storage().removeItem(keyOf(owner))
    if (draft) storage().setItem(keyOf(owner), JSON.stringify(draft))
  } catch {
    // A browser that keeps nothing: the cards are there until the page is left.
  }
}
