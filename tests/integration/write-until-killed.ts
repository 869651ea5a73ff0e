import { openDatabase } from '../../lib/server/database/database'

// Writes rows one after another, each named on standard output once it is acknowledged, until somebody ends it.
const db = openDatabase(`file:${process.argv[2]}`)
const write = async (i: number): Promise<void> => {
  await db.user.create({ data: { id: `w-${i}`, kind: 'guest', name: 'writer' } })
  process.stdout.write(`w-${i}\n`)
  return write(i + 1)
}
void write(0)
