import { setTitle } from '../../../lib/domain/map/commands/set-title'
import { endSession } from '../../../lib/server/account/session'
import { openDatabase } from '../../../lib/server/database/database'
import { joinInstances } from '../../../lib/server/instances/join-instances'
import { openMap } from '../../../lib/server/map/open-map'
import { saveChanges } from '../../../lib/server/map/save-changes'

// Another instance on a PostgreSQL. It saves one edit after another to a map, each named once it is acknowledged, until
// it is ended or has saved as many as it was asked for; or it ends a session.
const [url = '', deed = '', userId = '', id = '', name = '', most = 'Infinity'] = process.argv.slice(2)
const db = openDatabase(url)
joinInstances(db, url)

const save = async (n: number): Promise<void> => {
  if (n > Number(most)) return
  const opened = await openMap(db, userId, id)
  if (!opened.ok) throw new Error(opened.refusal.message)
  const change = setTitle.run(opened.value.map, { title: `${name} ${n}` })
  if (!change.ok) throw new Error(change.refusal.message)
  const requestId = `${name}-${n}`
  const saved = await saveChanges(db, userId, id, { requestId, baseSeq: 0, changes: [change.value] })
  if (!saved.ok) throw new Error(saved.refusal.message)
  process.stdout.write(`${requestId}\n`)
  return save(n + 1)
}
void (deed === 'sign-out' ? endSession(db, { uid: userId, sid: id }, new Date()) : save(1))
