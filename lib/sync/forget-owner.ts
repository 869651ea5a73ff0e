import { openDevice } from './device-store'
import { forgetNames } from './name-book'

/** Takes everything that this browser keeps of one account off it: work on its way, drafts, clocks, names of pupils. */
export async function forgetOwner(owner: string): Promise<void> {
  await forgetNames(owner)
  try {
    for (const key of Object.keys(localStorage)) if (key.includes(`:${owner}:`)) localStorage.removeItem(key)
    const db = await openDevice()
    const tx = db.transaction(['outbox', 'drafts'], 'readwrite')
    for (const table of ['outbox', 'drafts'] as const)
      for await (const cursor of tx.objectStore(table).iterate())
        if (cursor.value.owner === owner) await cursor.delete()
    await tx.done
    db.close()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
