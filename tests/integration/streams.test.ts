import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClass } from '@/content/demo-class/demo-class'
import { AssignmentTerms } from '@/lib/domain/classroom/assignment'
import { lockSession } from '@/lib/server/account/lock'
import { resetPassword } from '@/lib/server/account/reset-password'
import { beginSession, type Envelope, endSession } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { beginAssignment } from '@/lib/server/classroom/begin-assignment'
import { createClass } from '@/lib/server/classroom/create-class'
import { removePupil } from '@/lib/server/classroom/remove-pupil'
import { setQuestionForClass } from '@/lib/server/classroom/set-question'
import { eraseAccount } from '@/lib/server/erasure/erase-account'
import { eraseClass } from '@/lib/server/erasure/erase-class'
import { binMap } from '@/lib/server/map/bin-map'
import { createMap } from '@/lib/server/map/create-map'
import { eventStream } from '@/lib/server/map/event-stream'
import { saveChanges } from '@/lib/server/map/save-changes'
import { makeResumeCode } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { follow } from './follow'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const NOW = new Date('2026-03-02T18:00:00Z')
const demo = demoClass()
const EMAIL = 'okafor@school.example'

let teacher = ''
beforeAll(async () => {
  teacher = done(await createTeacher(db, { name: 'Ms Okafor', email: EMAIL, password: 'long enough for it' })).id
})

let saves = 0
const save = (userId: string, mapId: string, title: string) =>
  saveChanges(db, userId, mapId, {
    requestId: `request-${saves++}`,
    baseSeq: 0,
    changes: [{ edits: [{ op: 'update', table: 'map', from: {}, to: { title } }] }],
  })

/** The map of a group of two, the class that it is in, and both pupils. */
async function aGroup() {
  const account = { id: teacher, kind: 'teacher' as const, name: 'Ms Okafor', hasResumeCode: false }
  const classId = done(await createClass(db, account, { name: '12B' }, NOW)).id
  const [first, second] = done(await addSeats(db, teacher, classId, 2))
  const terms = AssignmentTerms.parse({ ...demo.terms, groupOf: 2 })
  const groups = { [first!.id]: 1, [second!.id]: 1 }
  const assignmentId = done(
    await setQuestionForClass(db, teacher, classId, { terms, start: demo.start, groups }, NOW),
  ).id
  const { mapId } = done(await beginAssignment(db, first!.userId, assignmentId))
  await beginAssignment(db, second!.userId, assignmentId)
  return { classId, mapId, first: first!, second: second! }
}

/** Who follows what of a group, and how that comes to an end. */
type Way = (of: Awaited<ReturnType<typeof aGroup>>, reader: Envelope) => Promise<unknown>
const WAYS: Record<string, Way> = {
  'signs out': (_, reader) => endSession(db, reader, NOW),
  'locks the screen': async (_, reader) => {
    await makeResumeCode(db, reader.uid)
    return lockSession(db, reader, NOW)
  },
  'is taken out of the class': ({ classId, second }) => removePupil(db, teacher, { classId, seatId: second.id }, NOW),
  'has the map put in the bin by the mate who began it': ({ mapId, first }) =>
    binMap(db, first.userId, mapId, true, NOW),
  'has the class deleted': ({ classId }) => eraseClass(db, teacher, { classId, typed: '12B' }, NOW),
  'deletes the account': async (_, reader) => {
    const { name } = await db.user.findUniqueOrThrow({ where: { id: reader.uid } })
    return done(await eraseAccount(db, reader.uid, name, NOW))
  },
}

describe('a stream of events', () => {
  test.each(Object.entries(WAYS))('ends at once when its reader %s, and delivers nothing more', async (_, end) => {
    const group = await aGroup()
    const reader = await beginSession(db, group.second.userId)
    const stream = follow(db, { reader, mapId: group.mapId })
    done(await save(group.first.userId, group.mapId, 'before'))
    await stream.hears('before')
    await end(group, reader)
    await stream.ended
    await save(group.first.userId, group.mapId, 'afterwards')
    expect(stream.heard()).not.toContain('afterwards')
  })

  test('delivers nothing that is saved before the announcement reaches it', async () => {
    const group = await aGroup()
    const reader = await beginSession(db, group.second.userId)
    const stream = follow(db, { reader, mapId: group.mapId })
    await stream.hears('retry')
    await db.session.updateMany({ where: { id: reader.sid }, data: { revokedAt: NOW } })
    done(await save(group.first.userId, group.mapId, 'afterwards'))
    await stream.ended
    expect(stream.heard()).not.toContain('afterwards')
  })

  test('ends by itself when nobody announces that its session is over', async () => {
    const group = await aGroup()
    const reader = await beginSession(db, group.second.userId)
    const stream = follow(db, { reader, mapId: group.mapId, keepAliveMs: 20 })
    await stream.hears('still here')
    await db.session.updateMany({ where: { id: reader.sid }, data: { revokedAt: NOW } })
    await stream.ended
  })

  test('ends when a password is reset', async () => {
    const map = { ...demo.start, id: 'map-of-the-teacher' }
    done(await createMap(db, teacher, map))
    const stream = follow(db, { reader: await beginSession(db, teacher), mapId: map.id })
    await stream.hears('retry')
    done(await resetPassword(db, { email: EMAIL, password: 'another long password' }, NOW))
    await stream.ended
  })

  test('goes on in another session of the same account', async () => {
    const group = await aGroup()
    const [one, other] = [await beginSession(db, group.second.userId), await beginSession(db, group.second.userId)]
    const [ended, open] = [
      follow(db, { reader: one, mapId: group.mapId }),
      follow(db, { reader: other, mapId: group.mapId }),
    ]
    await endSession(db, one, NOW)
    await ended.ended
    done(await save(group.first.userId, group.mapId, 'afterwards'))
    await open.hears('afterwards')
    open.leave()
    await open.ended
  })

  test('gives who reads slowly every row, in order', async () => {
    const group = await aGroup()
    const gone = new AbortController()
    const reader = await beginSession(db, group.first.userId)
    const response = eventStream(db, { reader, mapId: group.mapId, after: 0, signal: gone.signal })
    for (const title of ['one', 'two', 'three']) done(await save(group.first.userId, group.mapId, title))
    const stream = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    while (!heard.includes('three')) heard += (await stream.read()).value
    expect(heard.match(/(?<=id: )\d+/g)).toEqual(['1', '2', '3'])
    gone.abort()
    expect((await stream.read()).done).toBe(true)
  })

  test('leaves nothing behind: no listener, however many there were', async () => {
    const group = await aGroup()
    const reader = await beginSession(db, group.first.userId)
    const before = process.listenerCount('SIGTERM')
    const streams = Array.from({ length: 20 }, () => follow(db, { reader, mapId: group.mapId }))
    await Promise.all(streams.map((stream) => stream.hears('retry')))
    expect(process.listenerCount('SIGTERM')).toBe(before)
    for (const stream of streams) stream.leave()
    await Promise.all(streams.map((stream) => stream.ended))
    const { howfarAnnouncements } = globalThis as { howfarAnnouncements?: { emitter: NodeJS.EventEmitter } }
    expect(howfarAnnouncements?.emitter.eventNames()).toEqual([])
  })
})
