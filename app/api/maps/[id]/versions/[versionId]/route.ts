import { readRoute } from '@/lib/server/http/route'
import { openVersion } from '@/lib/server/map/open-version'

export const GET = readRoute(({ db, account, params }) => openVersion(db, account.id, params.id!, params.versionId!))
