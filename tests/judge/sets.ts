import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const HERE = 'tests/judge'

/** The labelled sets: the folders beside this file that hold labels, by name. */
export const labelledSets = (): string[] =>
  readdirSync(HERE)
    .filter((name) => existsSync(join(HERE, name, 'bullets.csv')))
    .sort()
    .map((name) => join(HERE, name))
