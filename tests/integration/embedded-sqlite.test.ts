import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { openDatabase } from '@/lib/server/database/database'
import { draws } from '@/tests/builders/draws'
import { freshDatabase } from './fresh-database'

const { db, file, close } = await freshDatabase()
afterAll(close)

const user = (id: string) => ({ id, kind: 'guest', name: id })
const pragma = async (name: string) => Object.values((await db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0]!)[0]
const handles = () => readdirSync('/proc/self/fd').length

describe('the one connection', () => {
  test('keeps the settings that keep data, before and after a transaction', async () => {
    const settings = async () => [
      await pragma('journal_mode'),
      Number(await pragma('synchronous')),
      Number(await pragma('foreign_keys')),
    ]
    expect(await settings()).toEqual(['wal', 2, 1])
    await db.$transaction(async (tx) => tx.user.create({ data: user('after-tx') }))
    expect(await settings()).toEqual(['wal', 2, 1])
  })

  test('lets no other query into an open transaction: what is rolled back is gone, what is not stays', async () => {
    const outcomes = Array.from({ length: 60 }, (_, i) => i)
    await Promise.all(
      outcomes.map((i) =>
        i % 3 === 0
          ? db
              .$transaction(async (tx) => {
                await tx.user.create({ data: user(`rolled-${i}`) })
                throw new Error('take it back')
              })
              .catch((error: Error) => expect(error.message).toBe('take it back'))
          : db.user.create({ data: user(`kept-${i}`) }),
      ),
    )
    expect(await db.user.count({ where: { id: { startsWith: 'rolled-' } } })).toBe(0)
    expect(await db.user.count({ where: { id: { startsWith: 'kept-' } } })).toBe(40)
  })

  test('opens no more files, however many transactions there are', async () => {
    await db.$transaction(async (tx) => tx.user.count())
    const before = handles()
    for (let i = 0; i < draws(600, 3_000); i++)
      await db.$transaction(async (tx) => tx.user.findFirst({ select: { id: true } }))
    expect(handles() - before).toBeLessThanOrEqual(2)
  })

  test('takes a failed commit back and goes on', async () => {
    await db.user.create({ data: user('parent') })
    await expect(
      db.$transaction(async (tx) => {
        await tx.$executeRawUnsafe('PRAGMA defer_foreign_keys = ON')
        await tx.session.create({ data: { id: 'orphan', userId: 'nobody' } })
      }),
    ).rejects.toThrow()
    expect(await db.session.count({ where: { id: 'orphan' } })).toBe(0)
    await db.session.create({ data: { id: 'child', userId: 'parent' } })
    expect(await db.session.count()).toBe(1)
  })
})

test('what was acknowledged before a kill -9 is there after it', async () => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', '--conditions=react-server', 'tests/integration/write-until-killed.ts', file],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > 40) resolve()
    })
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
  const acknowledged = said.split('\n').slice(0, -1)
  const again = openDatabase(`file:${file}`)
  const there = new Set((await again.user.findMany({ where: { id: { startsWith: 'w-' } } })).map((u) => u.id))
  await again.$disconnect()
  expect(acknowledged.length).toBeGreaterThan(20)
  expect(acknowledged.filter((id) => !there.has(id))).toEqual([])
})
