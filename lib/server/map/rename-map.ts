import 'server-only'
import { setTitle } from '@/lib/domain/map/commands/set-title'
import { ok, type Result } from '@/lib/domain/shared/result'
import type { Database } from '../database/database'
import { openMap } from './open-map'
import { saveChanges } from './save-changes'

/** Renames one's own map, as a change in its journal like any other. */
export async function renameMap(
  db: Database,
  userId: string,
  id: string,
  title: string,
  requestId: string,
): Promise<Result<null>> {
  const opened = await openMap(db, userId, id)
  if (!opened.ok) return opened
  const change = setTitle.run(opened.value.map, { title })
  if (!change.ok) return change
  if (change.value.edits.length === 0) return ok(null)
  const saved = await saveChanges(db, userId, id, { requestId, baseSeq: opened.value.seq, changes: [change.value] })
  return saved.ok ? ok(null) : saved
}
