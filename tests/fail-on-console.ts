import { afterEach, beforeEach, expect } from 'vitest'

/** A test that makes the program print a warning or an error fails, unless it took the stream over itself. */
const said: string[] = []
const real = { warn: console.warn, error: console.error }

beforeEach(() => {
  said.length = 0
  console.warn = (...words) => void said.push(words.join(' '))
  console.error = (...words) => void said.push(words.join(' '))
})

afterEach(() => {
  Object.assign(console, real)
  expect(said, 'unexpected console output').toEqual([])
})
