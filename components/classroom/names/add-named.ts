import type { AddSeats } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Names } from '@/lib/sync/name-book'

/** Makes a seat for each name and says which is whose. All that is sent is how many there are. */
export async function addNamed(
  names: string[],
  classId: string,
  addSeats: ServerAction<AddSeats, { id: string }[]>,
): Promise<Result<Names>> {
  const made = await addSeats({ classId, count: names.length })
  if (!made.ok) return made
  return ok(Object.fromEntries(made.value.map((seat, i) => [seat.id, names[i]!])))
}
