import { afterAll, describe, expect, test } from 'vitest'
import { lockedSession, lockSession, unlockSession } from '@/lib/server/account/lock'
import { accountOf, beginSession, endSession } from '@/lib/server/account/session'
import { createTeacher } from '@/lib/server/account/teacher'
import { createGuest, makeResumeCode } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'

const { db, close } = await freshDatabase()
afterAll(close)

const now = new Date('2026-11-23T09:00:00Z')
const open = (envelope: { sid: string; uid: string }, secret: string) =>
  unlockSession(db, envelope, { secret, address: 'here' })

describe('a locked session', () => {
  test('is nobody’s until its own resume code is given', async () => {
    const [guest, other] = [await createGuest(db), await createGuest(db)]
    const [code, foreign] = [await makeResumeCode(db, guest.id), await makeResumeCode(db, other.id)]
    const envelope = await beginSession(db, guest.id)
    expect(await lockSession(db, envelope, now)).toEqual({ ok: true, value: null })
    expect(await accountOf(db, envelope)).toBeNull()
    expect(await lockedSession(db, envelope)).toEqual({ name: guest.name, by: 'code' })
    expect((await open(envelope, foreign)).ok).toBe(false)
    expect((await open(envelope, code.toLowerCase().replaceAll('-', ' '))).ok).toBe(true)
    expect((await accountOf(db, envelope))?.id).toBe(guest.id)
    expect(await lockedSession(db, envelope)).toBeNull()
  })

  test('of a teacher opens with the password; after eight wrong ones it waits', async () => {
    const given = { name: 'Ms Okafor', email: 'okafor@school.example', password: 'a long enough one' }
    const made = await createTeacher(db, given)
    const envelope = await beginSession(db, made.ok ? made.value.id : '')
    await lockSession(db, envelope, now)
    expect((await open(envelope, given.password)).ok).toBe(true)
    await lockSession(db, envelope, now)
    for (let i = 0; i < 8; i++) await open(envelope, 'wrong')
    expect(await open(envelope, given.password)).toMatchObject({ ok: false, refusal: { code: 'throttled' } })
  })

  test('ends for good when it is left', async () => {
    const guest = await createGuest(db)
    const code = await makeResumeCode(db, guest.id)
    const envelope = await beginSession(db, guest.id)
    await lockSession(db, envelope, now)
    await endSession(db, envelope, now)
    expect(await lockedSession(db, envelope)).toBeNull()
    expect((await open(envelope, code)).ok).toBe(false)
    expect(await accountOf(db, envelope)).toBeNull()
  })
})

test('without a way back nothing is locked', async () => {
  const guest = await createGuest(db)
  const envelope = await beginSession(db, guest.id)
  expect(await lockSession(db, envelope, now)).toMatchObject({ ok: false, refusal: { code: 'no-way-back' } })
  expect((await accountOf(db, envelope))?.id).toBe(guest.id)
})

test.each([{}, { sid: 'x' }, { sid: 'x', uid: 'y' }])('a token of %j locks and opens nothing', async (envelope) => {
  expect((await lockSession(db, envelope, now)).ok).toBe(false)
  expect((await unlockSession(db, envelope, { secret: 'x', address: 'a' })).ok).toBe(false)
})
