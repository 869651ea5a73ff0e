import { MapState } from '@/lib/domain/map/wire'
import { ask } from './http-transport'
import type { ServerAnswer } from './transport'

/** The map as it was at one of its versions, from the server's journal. */
export const fetchVersion = (mapId: string, versionId: string): Promise<ServerAnswer<MapState>> =>
  ask(`/api/maps/${encodeURIComponent(mapId)}/versions/${encodeURIComponent(versionId)}`, MapState)
