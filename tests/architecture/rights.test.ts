import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { DEEDS } from '@/lib/domain/classroom/rights'

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name))

/** Where a standing is worked out, and where it becomes the condition of a row. */
const HOME = 'lib/server/rights'
const SERVER = sources('lib/server').filter((file) => !file.startsWith(`${HOME}/`))
const ASKING = [...SERVER, ...sources('app')]

/** What looks like asking who somebody is in another way. */
const OTHER_WAYS =
  /kind [!=]== 'teacher'|ownerId: (userId|account\.id)|ownerId [!=]==|role [!=]== |role: 'owner'|(members|teachers|seats): \{ some|standing [!=]== '/

/** Who may look like that, and what it does instead of guarding. */
const NO_GUARD: Record<string, string> = {
  'lib/server/erasure/erase-account.ts': 'erases what the account that asks has',
  'lib/server/review/open-replay.ts': 'finds the map of a pupil; then asks the table',
  'lib/server/review/class-work.ts': 'finds whose map is whose',
  'lib/server/classroom/open-class.ts': 'says who made the class',
  'lib/server/classroom/open-join.ts': 'says whose class it is',
  'lib/server/classroom/list-classes.ts': 'says which classes are a colleague’s',
  'lib/server/classroom/make-demo-class.ts': 'makes the owner, and looks for the demonstration of before',
  'lib/server/classroom/create-class.ts': 'makes the owner',
  'lib/server/classroom/begin-assignment.ts': 'finds the map that was begun before',
  'lib/server/classroom/join-class.ts': 'gives a seat to whoever has none: nothing is opened by a standing',
  'lib/server/classroom/place-in-groups.ts': 'finds who has begun alone',
  'lib/server/map/create-map.ts': 'knows a request that was made twice',
  'lib/server/map/list-maps.ts': 'says which maps are a mate’s',
  'lib/server/database/lock-row.ts': 'finds the maps whose writers are to wait',
  'lib/server/archive/import-archive.ts': 'makes what is the account’s own',
  'lib/server/archive/export-account.ts': 'says which maps are a mate’s',
}

describe('the table of rights', () => {
  test.each(DEEDS)('%s is asked by the server', (deed) => {
    expect(ASKING.filter((file) => readFileSync(file, 'utf8').includes(`'${deed}'`)).length).toBeGreaterThan(0)
  })

  test('is the only way in which the server asks who somebody is', () => {
    const other = SERVER.filter((file) => OTHER_WAYS.test(readFileSync(file, 'utf8')))
    expect(other.sort()).toEqual(Object.keys(NO_GUARD).sort())
  })

  test('is asked by name: a deed is a word of the table, never made up', () => {
    const asked = SERVER.flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /\b(?:may|classFor|assignmentFor|submissionFor|mapsFor|openMapFor|classesFor|decksFor)\(.*?'([a-z-]+)'\)/g,
      ),
    ]).map((m) => m[1])
    expect(asked.length).toBeGreaterThan(40)
    expect([...new Set(asked)].filter((deed) => !(DEEDS as string[]).includes(deed!))).toEqual([])
  })
})
