import { NewMapRequest } from '@/lib/domain/map/wire'
import { parseMap } from '@/lib/formats/howfar/parse-howfar'
import { writeRoute } from '@/lib/server/http/route'
import { createMap } from '@/lib/server/map/create-map'

/** Keeps a new map that the browser has begun. */
export const POST = writeRoute(NewMapRequest, async ({ db, account, body }) => {
  const map = parseMap(body.map)
  return map.ok ? createMap(db, account.id, map.value) : map
})
