import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { JUDGES } from './judges'
import type { Floor, Judge } from './report'

const HERE = 'tests/judge'

/** The labelled sets: the folders beside this file that hold labels, by name. */
export const labelledSets = (): string[] =>
  readdirSync(HERE)
    .filter((name) => existsSync(join(HERE, name, 'bullets.csv')))
    .sort()
    .map((name) => join(HERE, name))

/** What can be judged on a set. */
export const judgesOn = (folder: string): Judge[] => JUDGES.filter(({ labels }) => existsSync(join(folder, labels)))

/** The bounds of a judge on one set: on a set that was labelled blind, what came out when it was first scored. */
export function floorsOn(folder: string, { title, floors }: Judge): Record<string, Floor> {
  const file = join(folder, 'first-score.json')
  if (!existsSync(file)) return floors
  const first: Record<string, number> = JSON.parse(readFileSync(file, 'utf8'))[title]
  return Object.fromEntries(
    Object.entries(first).map(([name, share]) => [
      name,
      'most' in (floors[name] ?? {}) ? { most: share } : { least: share },
    ]),
  )
}
