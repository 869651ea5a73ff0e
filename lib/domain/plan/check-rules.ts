import * as z from 'zod'
import { LIMITS } from '../shared/limits'
import { BLANK, CHECK_BLANKS } from './check-blanks'
import { CHECK_IDS, type CheckId } from './finding'

/** One thing a check can say, with blanks in braces, and the label of the key that opens the place: three words at most. */
const Said = z.strictObject({
  message: z.string().min(1).max(LIMITS.text),
  fix: z
    .string()
    .min(1)
    .max(40)
    .refine((label) => label.trim().split(/\s+/).length <= 3, { error: 'A label has three words at most.' }),
})
type Said = z.infer<typeof Said>

/** Whether a check is run, and what it says. */
export type CheckRule = { on: boolean; say: Record<string, Said> }

const ruleOf = (id: CheckId) =>
  z.strictObject({
    on: z.boolean().default(true),
    say: z.strictObject(Object.fromEntries(Object.keys(CHECK_BLANKS[id]).map((name) => [name, saidOf(id, name)]))),
  })

function saidOf(id: CheckId, name: string) {
  const known: readonly string[] = (CHECK_BLANKS[id] as Record<string, readonly string[]>)[name]!
  return Said.superRefine(({ message }, ctx) => {
    for (const [, blank = ''] of message.matchAll(BLANK)) {
      if (known.includes(blank)) continue
      const offer = known.length === 0 ? 'this message has none' : `there are ${known.map((k) => `{${k}}`).join(', ')}`
      ctx.addIssue({
        code: 'custom',
        path: ['message'],
        message: `${id} cannot fill in {${blank}} here: ${offer}.`,
      })
    }
  })
}

/** As a rule, but every part may be left out. */
export const overrideOf = (id: CheckId) =>
  z.strictObject({
    on: z.boolean().optional(),
    say: z
      .strictObject(
        Object.fromEntries(Object.keys(CHECK_BLANKS[id]).map((name) => [name, saidOf(id, name).optional()])),
      )
      .optional(),
  })

/** The rules of all checks. */
export const CheckRules = z.strictObject(
  Object.fromEntries(CHECK_IDS.map((id) => [id, ruleOf(id)])),
) as unknown as z.ZodType<Record<CheckId, CheckRule>>
export type CheckRules = z.infer<typeof CheckRules>
