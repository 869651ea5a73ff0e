import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { drawHouse, withoutShortcuts } from './draw-house'
import { IMPORTS } from './read-imports'

test('an arrow that others lead round is left out of the picture', () => {
  const rooms = new Map([
    ['roof', new Set(['wall', 'ground'])],
    ['wall', new Set(['ground'])],
    ['ground', new Set<string>()],
  ])
  expect([...withoutShortcuts(rooms)]).toEqual([
    ['roof', ['wall']],
    ['wall', ['ground']],
    ['ground', []],
  ])
})

test('the picture of the house is drawn from its imports as they are (npm run house draws it anew)', async () => {
  expect(readFileSync('docs/pictures/house.svg', 'utf8') === (await drawHouse(IMPORTS))).toBe(true)
})
