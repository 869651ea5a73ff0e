import { expect, test } from 'vitest'
import { edgePull } from '@/components/map/canvas/edge-pull'

const page = { left: 250, top: 130, right: 1170, bottom: 900 }
const FOOT = 56
const pull = (x: number, y: number) => edgePull({ x, y }, page, FOOT)

test('nothing pulls in the middle of the page, nor beside it', () => {
  expect(pull(700, 500)).toEqual({ x: 0, y: 0 })
  expect(pull(100, 500)).toEqual({ x: 0, y: 0 })
  expect(pull(1200, 500)).toEqual({ x: 0, y: 0 })
})

test.each([
  ['left', 252, 500, -1, 0],
  ['right', 1168, 500, 1, 0],
  ['top', 700, 132, 0, -1],
  ['bottom', 700, 843, 0, 1],
  ['foot', 700, 890, 0, 1],
])('the %s pulls towards itself', (_, x, y, signX, signY) => {
  expect(Math.sign(pull(x, y).x)).toBe(signX)
  expect(Math.sign(pull(x, y).y)).toBe(signY)
})

test('the nearer the edge, the faster, and no faster over the foot', () => {
  const speeds = [1115, 1130, 1150, 1170].map((x) => pull(x, 500).x)
  expect(speeds).toEqual([...speeds].sort((a, b) => a - b))
  expect(new Set(speeds).size).toBe(4)
  expect(pull(700, 895).y).toBe(pull(700, 844).y)
})

test('a narrow page keeps a middle that is still', () => {
  expect(edgePull({ x: 60, y: 60 }, { left: 0, top: 0, right: 120, bottom: 120 }, 0)).toEqual({ x: 0, y: 0 })
})
