import * as z from 'zod'
import { parseMap } from '@/lib/formats/howfar/parse-howfar'
import { writeRoute } from '@/lib/server/http/route'
import { createMap } from '@/lib/server/map/create-map'

/** Keeps a new map that the browser has begun. */
export const POST = writeRoute(z.object({ map: z.unknown() }), async ({ db, account, body }) => {
  const map = parseMap(body.map)
  return map.ok ? createMap(db, account.id, map.value) : map
})
