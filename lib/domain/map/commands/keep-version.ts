import * as z from 'zod'
import { LIMITS } from '../../shared/limits'
import { ok } from '../../shared/result'
import { Version } from '../argument-map'
import { defineCommand } from '../command'
import { add, changeOf } from '../edits'
import { alreadyThere, tooMany } from '../refusals'
import { quoted } from '../short'

/** Marks this place in the journal, to come back to and to compare with. The map itself is not copied. */
export const keepVersion = defineCommand({
  name: 'keep-version',
  input: z.object({
    id: Version.shape.id,
    name: Version.shape.name,
    at: Version.shape.at,
    minutes: z.number().positive().nullish(),
  }),
  run: (map, { id, name, at, minutes = null }) => {
    if (map.versions.some((v) => v.id === id)) return alreadyThere()
    if (map.versions.length >= LIMITS.versions) return tooMany('versions')
    return ok(changeOf(add('versions', { id, name, at, minutes })))
  },
  say: (_, { name }) => `Version kept: ${quoted(name, 'no name')}`,
})
