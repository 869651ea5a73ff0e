'use server'
import { randomUUID } from 'node:crypto'
import { revalidatePath } from 'next/cache'
import * as z from 'zod'
import { Id } from '@/lib/domain/shared/id'
import { LIMITS } from '@/lib/domain/shared/limits'
import type { Result } from '@/lib/domain/shared/result'
import { binMap } from '@/lib/server/map/bin-map'
import { duplicateMap } from '@/lib/server/map/duplicate-map'
import { renameMap } from '@/lib/server/map/rename-map'
import { act } from './call'

const Title = z.string().trim().max(LIMITS.text, 'A name has at most 2,000 characters.')

export async function renameMapAction(id: string, title: string): Promise<Result<null>> {
  const result = await act(z.tuple([Id, Title]), [id, title], (db, account, [map, name]) =>
    renameMap(db, account.id, map, name, randomUUID()),
  )
  revalidatePath('/maps')
  return result
}

export async function duplicateMapAction(id: string): Promise<Result<{ id: string }>> {
  const result = await act(Id, id, (db, account, map) => duplicateMap(db, account.id, map, randomUUID()))
  revalidatePath('/maps')
  return result
}

export async function binMapAction(id: string, binned: boolean): Promise<Result<null>> {
  const result = await act(z.tuple([Id, z.boolean()]), [id, binned], (db, account, [map, away], now) =>
    binMap(db, account.id, map, away, now),
  )
  revalidatePath('/maps')
  return result
}
