import * as z from 'zod'
import { importArchive } from '@/lib/server/archive/import-archive'
import { writeRoute } from '@/lib/server/http/route'

/** Opens an archive: its decks and maps become new ones of this account. */
export const POST = writeRoute(z.unknown(), ({ db, account, body, now }) => importArchive(db, account, body, now))
