import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import * as z from 'zod'

/** Real names by seat id. They are kept in this browser and go nowhere else. */
export type Names = Record<string, string>

/** What this device knows of the names of one class. */
export interface NameBook {
  read(): Promise<Names>
  /** In place of all that was kept. */
  keep(names: Names): Promise<void>
  forget(): Promise<void>
}

interface Schema extends DBSchema {
  names: { key: [string, string]; value: { teacher: string; classId: string; names: unknown } }
}

const Kept = z.record(z.string(), z.string())

const openNames = (): Promise<IDBPDatabase<Schema>> =>
  openDB<Schema>('howfar-names', 1, {
    upgrade: (fresh) => void fresh.createObjectStore('names', { keyPath: ['teacher', 'classId'] }),
  })

/** Takes off this device what a teacher keeps of all classes, or of those alone that are no more. */
export async function forgetNames(teacher: string, isGone: (classId: string) => boolean = () => true): Promise<void> {
  try {
    const db = await openNames()
    const tx = db.transaction('names', 'readwrite')
    for await (const cursor of tx.store.iterate())
      if (cursor.value.teacher === teacher && isGone(cursor.value.classId)) await cursor.delete()
    await tx.done
    db.close()
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

/** The names that a teacher keeps of a class, in IndexedDB. Another teacher at the same computer does not see them. */
export async function openNameBook(teacher: string, classId: string): Promise<NameBook> {
  const db = await openNames()
  return {
    read: async () => Kept.safeParse((await db.get('names', [teacher, classId]))?.names).data ?? {},
    keep: async (names) => void (await db.put('names', { teacher, classId, names })),
    forget: () => db.delete('names', [teacher, classId]),
  }
}
