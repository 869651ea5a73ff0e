import { afterAll, describe, expect, test } from 'vitest'
import { accountOf, beginSession, endSession } from '@/lib/server/account/session'
import {
  createSetupLink,
  setupLinkHolds,
  signInTeacher,
  useSetupLink as takeSetupLink,
} from '@/lib/server/account/teacher'
import { createGuest, makeResumeCode, resume } from '@/lib/server/sign-in/guest'
import { freshDatabase } from './fresh-database'
import { textsIn } from './texts-in'

const { db, close } = await freshDatabase()
afterAll(close)

const now = new Date('2026-03-02T10:00:00Z')
const teacher = { name: 'Ms Okafor', email: 'okafor@school.example', password: 'a long enough one' }

describe('a guest', () => {
  test('has a pseudonym and no e-mail', async () => {
    const guest = await createGuest(db)
    expect(guest.name).toMatch(/^[A-Z][a-z]+ \d\d$/)
    expect(await db.user.findUniqueOrThrow({ where: { id: guest.id } })).toMatchObject({
      kind: 'guest',
      email: null,
      passwordHash: null,
    })
  })

  test('comes back with the resume code, however it is typed', async () => {
    const guest = await createGuest(db)
    const code = await makeResumeCode(db, guest.id)
    for (const typed of [code, code.toLowerCase(), code.replaceAll('-', ''), ` ${code.replaceAll('-', ' ')} `]) {
      expect(await resume(db, { code: typed, address: 'here' }, now)).toEqual({ ok: true, value: guest })
    }
  })

  test('a new code ends the one before; a wrong or empty one opens nothing', async () => {
    const guest = await createGuest(db)
    const first = await makeResumeCode(db, guest.id)
    const second = await makeResumeCode(db, guest.id)
    expect((await resume(db, { code: first, address: 'there' }, now)).ok).toBe(false)
    expect((await resume(db, { code: '', address: 'there' }, now)).ok).toBe(false)
    expect((await resume(db, { code: second, address: 'there' }, now)).ok).toBe(true)
  })
})

describe('a session', () => {
  test('is looked up each time, and ended it is nobody’s', async () => {
    const guest = await createGuest(db)
    const envelope = await beginSession(db, guest.id)
    expect(await accountOf(db, envelope)).toEqual({
      id: guest.id,
      kind: 'guest',
      name: guest.name,
      hasResumeCode: false,
    })
    await endSession(db, envelope, now)
    expect(await accountOf(db, envelope)).toBeNull()
  })

  test.each([{}, { sid: 'x' }, { uid: 'x' }, { sid: 'x', uid: 'y' }])('of %j is nobody’s', async (envelope) => {
    expect(await accountOf(db, envelope)).toBeNull()
  })

  test('does not open another account', async () => {
    const [one, other] = [await createGuest(db), await createGuest(db)]
    const { sid } = await beginSession(db, one.id)
    expect(await accountOf(db, { sid, uid: other.id })).toBeNull()
  })
})

describe('the first teacher', () => {
  test('makes an account through a link that works once', async () => {
    const token = (await createSetupLink(db))!
    expect(await setupLinkHolds(db, token)).toBe(true)
    expect((await takeSetupLink(db, { token: 'guessed', address: 'here' }, teacher, now)).ok).toBe(false)
    expect((await takeSetupLink(db, { token, address: 'here' }, teacher, now)).ok).toBe(true)
    expect(
      await takeSetupLink(db, { token, address: 'here' }, { ...teacher, email: 'other@school.example' }, now),
    ).toMatchObject({
      ok: false,
      refusal: { code: 'setup-link' },
    })
    expect(await createSetupLink(db)).toBeNull()
  })

  test('signs in with the right password, in any case of the address', async () => {
    expect((await signInTeacher(db, { ...teacher, email: 'Okafor@School.example', address: 'a' })).ok).toBe(true)
    expect((await signInTeacher(db, { ...teacher, password: 'wrong', address: 'a' })).ok).toBe(false)
    expect((await signInTeacher(db, { ...teacher, email: 'nobody@school.example', address: 'a' })).ok).toBe(false)
  })
})

test('no code, token or password lies in the database as it was given', async () => {
  const guest = await createGuest(db)
  const code = await makeResumeCode(db, guest.id)
  const all = (await textsIn(db)).flatMap(({ texts }) => texts).join('\n')
  expect(all).toContain(guest.id)
  for (const secret of [code, code.replaceAll('-', ''), teacher.password]) expect(all.includes(secret)).toBe(false)
})
