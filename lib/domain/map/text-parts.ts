import type * as z from 'zod'

/** A record of texts, of which a part may be missing. */
type Texts<Part extends string> = Partial<Record<Part, string>>

/** A record of texts with some parts written anew, and all that it holds besides; null once no part has words. */
export function withTexts<Part extends string, Kept extends Record<Part, string>>(
  schema: z.ZodType<Kept>,
  parts: readonly Part[],
  was: Texts<Part> | null | undefined,
  written: Texts<Part>,
): Kept | null {
  const is = schema.parse({ ...was, ...written })
  return parts.some((part) => is[part].trim() !== '') ? is : null
}
