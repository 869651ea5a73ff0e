import * as z from 'zod'
import { LIMITS } from './limits'

/**
 * A group of causes a claim belongs to. `id` is one of the six built-in ids or a deck's own. `icon`, `hue`, `edge`: how it
 * is drawn, by the names of `factor-look.ts`; what is not said is given by `looksOf`.
 */
export const Factor = z.looseObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(LIMITS.text),
  icon: z.string().max(40).nullish(),
  hue: z.string().max(40).nullish(),
  edge: z.string().max(40).nullish(),
})
export type Factor = z.infer<typeof Factor>
