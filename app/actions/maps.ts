'use server'
import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { LIMITS } from '@/lib/domain/shared/limits'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { binMap } from '@/lib/server/map/bin-map'
import { duplicateMap } from '@/lib/server/map/duplicate-map'
import { renameMap } from '@/lib/server/map/rename-map'
import { forAccount } from './call'

const Id = z.string().min(1).max(100)
const Title = z.string().max(LIMITS.text)

export async function renameMapAction(id: string, title: string): Promise<Result<null>> {
  const given = z.tuple([Id, Title]).safeParse([id, title])
  if (!given.success) return refuse('bad-request', 'A name has at most 2,000 characters.')
  const result = await forAccount((db, account) =>
    renameMap(db, account.id, given.data[0], given.data[1].trim(), randomUUID()),
  )
  revalidatePath('/maps')
  return result
}

export async function duplicateMapAction(id: string): Promise<Result<{ id: string }>> {
  const result = await forAccount((db, account) => duplicateMap(db, account.id, Id.parse(id), randomUUID()))
  revalidatePath('/maps')
  return result
}

export async function binMapAction(id: string, binned: boolean): Promise<Result<null>> {
  const result = await forAccount((db, account, now) => binMap(db, account.id, Id.parse(id), binned === true, now))
  revalidatePath('/maps')
  return result
}
