import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))
const read = (file: string) => readFileSync(file, 'utf8')

const ACTIONS = sources('app/actions').filter((file) => read(file).startsWith("'use server'"))
const COMPONENTS = sources('components')

describe('what an action takes is written once', () => {
  test('in the domain, and not beside the action', () => {
    expect(ACTIONS.length).toBeGreaterThan(12)
    const own = ACTIONS.filter((file) => /z\.(object|strictObject)\(/.test(read(file)))
    expect(own).toEqual([])
  })

  test('with its type: none takes whatever comes, but the rules that a teacher pastes and a teacher to be', () => {
    const unknown = ACTIONS.flatMap((file) => [...read(file).matchAll(/(\w+)Action(?: = async )?\([^)]*unknown/g)])
    expect(unknown.map((m) => m[1]).sort()).toEqual(['savePlanRules', 'setUpTeacher'])
  })

  test('and a component is handed it as an action of that type', () => {
    const restated = COMPONENTS.filter((file) => /\(given: (unknown|\{)[^)]*\) => Promise<Result</.test(read(file)))
    expect(restated).toEqual([])
  })
})
