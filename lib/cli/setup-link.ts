import { createSetupLink } from '../server/account/teacher'
import { openDatabase } from '../server/database/database'
import { readEnv } from '../server/env'

// The token of the one-time link for the first teacher on standard output; nothing once there is a teacher.
const db = openDatabase(readEnv().databaseUrl)
createSetupLink(db).then(async (token) => {
  process.stdout.write(token ?? '')
  await db.$disconnect()
})
