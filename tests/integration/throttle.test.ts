import { createHash, randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { readPause } from '@/lib/domain/shared/pause'
import { type Result, refuse } from '@/lib/domain/shared/result'
import { type Browser, knowing, newBrowser } from '@/lib/server/account/browser'
import { lockSession, unlockSession } from '@/lib/server/account/lock'
import { resetPassword } from '@/lib/server/account/reset-password'
import { type Account, accountOf, beginSession } from '@/lib/server/account/session'
import {
  createSetupLink,
  createTeacher,
  signInTeacher,
  useSetupLink as takeSetupLink,
} from '@/lib/server/account/teacher'
import { accountKey, type Caller, tryCode, tryGuest, tryPassword } from '@/lib/server/account/throttle'
import { addSeats } from '@/lib/server/classroom/add-seats'
import { createClass } from '@/lib/server/classroom/create-class'
import { acceptAsNewTeacher, acceptInvitation, inviteTeacher } from '@/lib/server/classroom/invite-teacher'
import { joinAsAccount, joinAsVisitor } from '@/lib/server/classroom/join-class'
import { makeCards } from '@/lib/server/classroom/make-cards'
import { openJoin } from '@/lib/server/classroom/open-join'
import { eraseAccount } from '@/lib/server/erasure/erase-account'
import { createGuest, makeResumeCode, resume, welcomeGuest } from '@/lib/server/sign-in/guest'
import { done } from '../builders/done'
import { freshDatabase } from './fresh-database'
import { textsIn } from './texts-in'

const { db, close } = await freshDatabase()
afterAll(close)
afterEach(() => void vi.useRealTimers())

const PASSWORD = 'a long enough one'
const HOUR_MS = 3_600_000
const now = new Date()
const school: Caller = { address: 'school' }
const anyone = (): Caller => ({ address: randomUUID(), browser: newBrowser() })

const codeOf = (result: Result<unknown>) => (result.ok ? 'in' : result.refusal.code)
const account = async (id: string): Promise<Account> => (await accountOf(db, await beginSession(db, id)))!
const aTeacher = async () => {
  const email = `${randomUUID()}@school.example`
  const { id } = done(await createTeacher(db, { name: 'Ms Okafor', email, password: PASSWORD }))
  return { id, email, home: { address: 'home', browser: knowing(undefined, accountKey(email)) } }
}
const signIn = (email: string, password: string, caller: Caller) => signInTeacher(db, { email, password, ...caller })
const guessed = (email: string, caller: Caller, times: number) =>
  Promise.all(Array.from({ length: times }, (_, i) => signIn(email, `wrong ${i}`, caller)))

/** What a secret opens, tried with the right one and with a wrong one. */
type Door = { right: (caller: Caller) => Promise<Result<unknown>>; wrong: (caller: Caller) => Promise<Result<unknown>> }
const door = (tried: (secret: string, caller: Caller) => Promise<Result<unknown>>, secret: string): Door => ({
  right: (caller) => tried(secret, caller),
  wrong: (caller) => tried('NO SUCH SECRET', caller),
})

let setupToken: string
let owner: Account
beforeAll(async () => {
  setupToken = (await createSetupLink(db))!
  owner = await account((await aTeacher()).id)
})
const aClass = async () => {
  const { id } = done(await createClass(db, owner, { name: '12B History' }, now))
  return { id, code: (await db.class.findUniqueOrThrow({ where: { id } })).joinCode! }
}
const anInvitation = async () => done(await inviteTeacher(db, owner.id, (await aClass()).id, now)).token
const lockedBy = async (userId: string) => {
  const envelope = await beginSession(db, userId)
  return async (secret: string, caller: Caller) => {
    await lockSession(db, envelope, now)
    return unlockSession(db, envelope, { secret, ...caller })
  }
}
const teacherNamed = () => ({ name: 'Mr B', email: `${randomUUID()}@school.example`, password: PASSWORD })

const CODES: Record<string, () => Promise<Door>> = {
  'a resume code': async () => {
    const code = await makeResumeCode(db, (await createGuest(db)).id)
    return door((typed, caller) => resume(db, { code: typed, ...caller }, now), code)
  },
  'a class code on its page': async () =>
    door((code, caller) => openJoin(db, null, { code, ...caller }, now), (await aClass()).code),
  'a class code of a visitor': async () =>
    door((code, caller) => joinAsVisitor(db, { code, ...caller }, now), (await aClass()).code),
  'a class code of somebody signed in': async () => {
    const guest = await account((await createGuest(db)).id)
    return door((code, caller) => joinAsAccount(db, guest, { code, ...caller }, now), (await aClass()).code)
  },
  'the link of the first teacher': async () =>
    door((token, caller) => takeSetupLink(db, { token, ...caller }, teacherNamed(), now), setupToken),
  'an invitation of a teacher': async () =>
    door((token, caller) => acceptInvitation(db, owner, { token, ...caller }, now), await anInvitation()),
  'an invitation of a newcomer': async () =>
    door((token, caller) => acceptAsNewTeacher(db, { token, ...caller }, teacherNamed(), now), await anInvitation()),
  'a lock with a resume code': async () => {
    const { id } = await createGuest(db)
    const code = await makeResumeCode(db, id)
    return door(await lockedBy(id), code)
  },
}

const PASSWORDS: Record<string, () => Promise<Door>> = {
  'signing in': async () => {
    const { email } = await aTeacher()
    return door((password, caller) => signIn(email, password, caller), PASSWORD)
  },
  'a lock with a password': async () => door(await lockedBy((await aTeacher()).id), PASSWORD),
}

describe.each(Object.entries(CODES))('%s', (_, make) => {
  test('costs a wrong guess to the browser that guesses, and the right one always passes', async () => {
    const { right, wrong } = await make()
    const guesser = { ...school, browser: newBrowser() }
    const plain = codeOf(await wrong(guesser))
    for (let i = 1; i < 20; i++) expect(codeOf(await wrong(guesser))).toBe(plain)
    expect(await wrong(guesser)).toMatchObject({
      refusal: { code: 'throttled', minutes: 10, message: expect.stringMatching(/Pause for 10 minutes/) },
    })
    expect(codeOf(await wrong({ ...school, browser: newBrowser() }))).toBe(plain)
    expect(codeOf(await wrong(school))).toBe(plain)
    expect(codeOf(await right(guesser))).toBe('in')
  })

  test('passes at an address from which more wrong ones have come than any school makes', async () => {
    const { right, wrong } = await make()
    const busy: Caller = { address: randomUUID() }
    const noCode = async () => refuse('resume-code', 'No such code.')
    for (let i = 0; i < 1000; i++) await tryCode(db, busy, noCode)
    expect(codeOf(await wrong(busy))).toBe('throttled')
    expect(codeOf(await wrong({ ...busy, browser: newBrowser() }))).not.toBe('throttled')
    if (make !== CODES['the link of the first teacher']) expect(codeOf(await right(busy))).toBe('in')
  })
})

describe.each(Object.entries(PASSWORDS))('%s', (_, make) => {
  test('evaluates eight wrong passwords, then not even the right one, and says for how long', async () => {
    const { right, wrong } = await make()
    for (let i = 0; i < 8; i++) expect(codeOf(await wrong(anyone()))).not.toBe('throttled')
    expect(await right(anyone())).toMatchObject({
      refusal: { code: 'throttled', minutes: 60, message: expect.stringMatching(/pauses for 60 minutes/) },
    })
  })

  test('gives a right try back: no number of them is too many', async () => {
    const { right } = await make()
    for (let i = 0; i < 10; i++) expect(codeOf(await right(anyone()))).toBe('in')
  })
})

describe('a thousand guesses within an hour at one account', () => {
  test('are evaluated sixteen times at most, however they arrive', async () => {
    const { email, home } = await aTeacher()
    const callers: ((i: number) => Caller)[] = [
      () => school,
      () => anyone(),
      (i) => ({ address: `10.0.${i >> 8}.${i & 255}` }),
      () => home,
      // A browser of somebody else’s, that knows another account.
      () => ({ ...school, browser: knowing(undefined, accountKey('other@school.example')) }),
    ]
    const answers: Result<unknown>[] = []
    while (answers.length < 1000)
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 200 }, (_, i) => signIn(email, `wrong ${i}`, callers[i % callers.length]!(i))),
        )),
      )
    const evaluated = answers.filter((answer) => codeOf(answer) === 'sign-in').length
    expect(evaluated).toBeGreaterThan(0)
    expect(evaluated).toBeLessThanOrEqual(16)
    expect(answers.filter((answer) => codeOf(answer) === 'throttled').length).toBe(1000 - evaluated)
    expect(codeOf(await signIn(email, PASSWORD, anyone()))).toBe('throttled')
  })

  test('leave the teacher’s own browser, and another account, as they were', async () => {
    const [{ email, home }, other] = [await aTeacher(), await aTeacher()]
    await guessed(email, school, 100)
    expect(codeOf(await signIn(email, PASSWORD, school))).toBe('throttled')
    expect(codeOf(await signIn(email, PASSWORD, home))).toBe('in')
    expect(codeOf(await signIn(other.email, PASSWORD, school))).toBe('in')
  })

  test('in the teacher’s own browser leave another browser of the teacher’s as it was', async () => {
    const { email, home } = await aTeacher()
    await guessed(email, home, 100)
    expect(codeOf(await signIn(email, PASSWORD, home))).toBe('throttled')
    const second = { ...school, browser: knowing(newBrowser(), accountKey(email)) }
    expect(codeOf(await signIn(email, PASSWORD, second))).toBe('in')
    expect(codeOf(await signIn(email, PASSWORD, school))).toBe('in')
  })

  test('are over after the hour, and not before', async () => {
    const { email } = await aTeacher()
    await guessed(email, school, 20)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + HOUR_MS / 2 })
    expect(await signIn(email, PASSWORD, school)).toMatchObject({ refusal: { minutes: 30 } })
    vi.setSystemTime(Date.now() + HOUR_MS / 2 + 1000)
    expect(codeOf(await signIn(email, PASSWORD, school))).toBe('in')
  })

  test('at an account that there is not are answered in the same words', async () => {
    const { email } = await aTeacher()
    // Guesses that come at once are answered in any order.
    const answers = async (of: string) => [
      ...(await guessed(of, school, 9)).toSorted((a, b) => codeOf(a).localeCompare(codeOf(b))),
      await signIn(of, 'wrong', school),
    ]
    expect(await answers('nobody@school.example')).toEqual(await answers(email))
  })
})

test('a new password ends the pause of an account in every browser', async () => {
  const { email, home } = await aTeacher()
  await guessed(email, school, 20)
  await guessed(email, home, 20)
  const next = 'another long one'
  done(await resetPassword(db, { email: email.toUpperCase(), password: next }, now))
  expect(codeOf(await signIn(email, next, school))).toBe('in')
  expect(codeOf(await signIn(email, next, home))).toBe('in')
})

test('wrong passwords for many accounts make an address wait, but not a browser that has signed in', async () => {
  const { email, home } = await aTeacher()
  const noPassword = async () => refuse('sign-in', 'They do not go together.')
  for (let i = 0; i < 600; i++) await tryPassword(db, { address: 'sprayer' }, `nobody-${i}@school.example`, noPassword)
  expect(codeOf(await signIn('nobody-600@school.example', 'wrong', { address: 'sprayer' }))).toBe('throttled')
  expect(codeOf(await signIn(email, PASSWORD, { ...home, address: 'sprayer' }))).toBe('in')
  expect(codeOf(await signIn(email, PASSWORD, { address: 'elsewhere' }))).toBe('in')
})

describe('a class of thirty-five at the bell, at one address', () => {
  const twoTypos = async (caller: () => Caller) => {
    const { id } = await aClass()
    const seats = done(await addSeats(db, owner.id, id, 35))
    const seatIds = seats.map((seat) => seat.id)
    const { cards } = done(await makeCards(db, owner.id, { classId: id, seatIds, ending: 0 }, now))
    return Promise.all(
      cards.map(async ({ code }) => {
        const who = caller()
        for (const typo of [`WRNG${code.slice(4)}`, `${code.slice(0, -1)}!`])
          await resume(db, { code: typo, ...who }, now)
        return codeOf(await resume(db, { code, ...who }, now))
      }),
    )
  }
  test.each([
    ['in a browser each', () => ({ ...school, browser: newBrowser() })],
    ['without a cookie', () => school],
    ['in one browser', () => ({ ...school, browser: ONE })],
  ])('comes in %s, with two typing errors each', async (_, caller) => {
    expect((await twoTypos(caller)).filter((code) => code !== 'in')).toEqual([])
  })
})
const ONE: Browser = newBrowser()

test('one network makes two thousand guests within an hour, and class codes go on', async () => {
  for (let i = 0; i < 2000; i++) done(await tryGuest(db, { address: 'busy' }, async () => null))
  expect(await welcomeGuest(db, { address: 'busy' })).toMatchObject({ refusal: { code: 'throttled', minutes: 60 } })
  expect(codeOf(await welcomeGuest(db, { address: 'quiet' }))).toBe('in')
  const { code } = await aClass()
  expect(codeOf(await joinAsVisitor(db, { code, address: 'busy' }, now))).toBe('in')
})

test('what is counted holds no address, no e-mail and no code', async () => {
  const { email } = await aTeacher()
  await signIn(email, 'wrong password', { address: '192.0.2.7' })
  await resume(db, { code: 'NOSUCHCODE22', address: '192.0.2.7' }, now)
  const kept = JSON.stringify(await db.throttle.findMany())
  expect(kept).toMatch(/stranger:[0-9a-f]{32}/)
  for (const said of ['192.0.2.7', email, 'NOSUCHCODE22', 'wrong password']) expect(kept).not.toContain(said)
})

test('of an account that is erased no address stays, nor a hash of one: no network’s, and no e-mail’s', async () => {
  const { id, email, home } = await aTeacher()
  const from = { address: '192.0.2.8', browser: newBrowser() }
  await signIn(email, 'wrong', { address: from.address })
  await signIn(email, 'wrong', from)
  await signIn(email, 'wrong', home)
  await resume(db, { code: 'NOSUCHCODE22', address: from.address }, now)
  done(await welcomeGuest(db, from))
  done(await eraseAccount(db, id, 'Ms Okafor', now))
  const held = (await textsIn(db)).flatMap(({ texts }) => texts).join('\n')
  for (const address of [email, from.address])
    for (const form of ['hex', 'base64url'] as const)
      for (const kept of [address, createHash('sha256').update(address).digest(form).slice(0, 20)])
        expect(held).not.toContain(kept)
})

test('a pause fits into one word of an address, and nothing else is read as one', () => {
  expect(readPause('password', 'pause-1')).toMatch(/pauses for one minute\./)
  expect(readPause('code', 'pause-37')).toMatch(/37 minutes/)
  for (const word of [null, undefined, '', 'CredentialsSignin', 'pause-', 'pause-x', 'pause-12345', 'a pause-3'])
    expect(readPause('code', word)).toBeNull()
})
