import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const ACTIONS = readdirSync('app/actions').map((name) => [name, readFileSync(`app/actions/${name}`, 'utf8')] as const)

test('an action that takes the database itself, not through call.ts, says so when the disk takes nothing', () => {
  const direct = ACTIONS.filter(([, text]) => text.includes('database()'))
  expect(direct.length).toBeGreaterThan(2)
  expect(direct.filter(([, text]) => !text.includes('orCannotSave(')).map(([name]) => name)).toEqual([])
})
