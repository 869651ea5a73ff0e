import * as z from 'zod'

/** Some fields of a record, each parsed by its own schema, without the defaults that a whole record gets. */
export function fieldsOf(schema: z.ZodObject, fixed: string[]) {
  const shape: Record<string, z.ZodType> = {}
  for (const [name, field] of Object.entries(schema.shape)) {
    shape[name] = (field instanceof z.ZodDefault ? (field.unwrap() as z.ZodType) : (field as z.ZodType)).optional()
  }
  for (const name of fixed) shape[name] = z.never().optional()
  return z.looseObject(shape)
}
