import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf, remove } from '../edits'
import { notThere } from '../refusals'
import { quoted } from '../short'

/** Takes the mark off. The journal keeps what it named, so that an undo brings the same version back. */
export const removeVersion = defineCommand({
  name: 'remove-version',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const version = map.versions.find((v) => v.id === id)
    return version ? ok(changeOf(remove('versions', version))) : notThere('version')
  },
  say: (map, { id }) => `Version removed: ${quoted(map.versions.find((v) => v.id === id)?.name ?? '', 'no name')}`,
})
