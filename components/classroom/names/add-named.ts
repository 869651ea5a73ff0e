import { ok, type Result } from '@/lib/domain/shared/result'
import type { Names } from '@/lib/sync/name-book'

/** Makes a seat for each name and says which is whose. All that is sent is how many there are. */
export async function addNamed(
  names: string[],
  classId: string,
  addSeats: (given: { classId: string; count: number }) => Promise<Result<{ id: string }[]>>,
): Promise<Result<Names>> {
  const made = await addSeats({ classId, count: names.length })
  if (!made.ok) return made
  return ok(Object.fromEntries(made.value.map((seat, i) => [seat.id, names[i]!])))
}
