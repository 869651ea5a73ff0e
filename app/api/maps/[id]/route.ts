import { readRoute } from '@/lib/server/http/route'
import { openMap } from '@/lib/server/map/open-map'

export const GET = readRoute(({ db, account, params }) => openMap(db, account.id, params.id!))
