import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { deleteClass } from '@/lib/cli/delete-class'
import { demoClass } from '@/lib/cli/demo-class'
import { resetPassword } from '@/lib/server/account/reset-password'
import { beginSession } from '@/lib/server/account/session'
import { signInTeacher } from '@/lib/server/account/teacher'
import { freshDatabase } from './fresh-database'

const { db, url, file, close } = await freshDatabase()
const here = { HOWFAR_DATA_DIR: path.dirname(file), DATABASE_URL: url }
beforeAll(() => {
  for (const [name, value] of Object.entries(here)) vi.stubEnv(name, value)
  vi.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterAll(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await close()
})

const EMAIL = 'a@school.example'
const signIn = (password: string) => signInTeacher(db, { email: EMAIL, password, address: 'here' })

test('there is no demonstration class before there is a teacher', async () => {
  expect(await demoClass([], {})).toMatchObject({
    refusal: { message: expect.stringMatching(/no teacher account yet/) },
  })
})

test('a teacher account takes its password from standard input, and a reset ends the one before', async () => {
  const { status } = spawnSync(
    'node_modules/.bin/tsx',
    ['--conditions=react-server', 'lib/cli/main.ts', 'create-teacher', '--email', EMAIL],
    { encoding: 'utf8', input: 'Ms A\nlong enough for it\n', env: { ...process.env, ...here } },
  )
  expect(status).toBe(0)
  const signedIn = await signIn('long enough for it')
  if (!signedIn.ok) throw new Error(signedIn.refusal.message)
  const { sid } = await beginSession(db, signedIn.value.id)

  const reset = (email: string, password: string) => resetPassword(db, { email, password }, new Date())
  expect(await reset(EMAIL, 'short')).toMatchObject({ refusal: { code: 'bad-teacher' } })
  expect(await reset('b@school.example', 'another long one')).toMatchObject({ refusal: { code: 'no-teacher' } })
  expect((await reset('A@school.example', 'another long one')).ok).toBe(true)
  expect((await signIn('long enough for it')).ok).toBe(false)
  expect((await signIn('another long one')).ok).toBe(true)
  expect((await db.session.findUniqueOrThrow({ where: { id: sid } })).revokedAt).not.toBeNull()
})

test('a demonstration class is made for a teacher and deleted by its id', async () => {
  expect(await demoClass([], { teacher: 'b@school.example' })).toMatchObject({ refusal: { code: 'no-teacher' } })
  const made = await demoClass([], { teacher: 'A@School.example' })
  const id = made.ok ? made.value.trim() : ''
  expect(await deleteClass(['nothing'])).toMatchObject({ refusal: { message: expect.stringContaining('“nothing”') } })
  const deleted = await deleteClass([id])
  expect(deleted.ok ? JSON.parse(deleted.value) : deleted).toMatchObject({ seats: 30, accounts: 30 })
  expect(await db.user.count()).toBe(1)
})
