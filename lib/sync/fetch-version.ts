import * as z from 'zod'
import { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ask } from './http-transport'
import type { Answer } from './transport'

const Opened = z.object({ map: ArgumentMap, seq: z.number().int() })

/** The map as it was at one of its versions, from the server's journal. */
export const fetchVersion = (mapId: string, versionId: string): Promise<Answer<{ map: ArgumentMap; seq: number }>> =>
  ask(`/api/maps/${encodeURIComponent(mapId)}/versions/${encodeURIComponent(versionId)}`, Opened)
