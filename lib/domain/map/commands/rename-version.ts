import * as z from 'zod'
import { ok } from '../../shared/result'
import { Version } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, update } from '../edits'
import { notThere } from '../refusals'
import { quoted } from '../short'

export const renameVersion = defineCommand({
  name: 'rename-version',
  input: z.object({ id: z.string(), name: Version.shape.name }),
  run: (map, { id, name }) => {
    const version = map.versions.find((v) => v.id === id)
    return version ? ok(changeOf(...update('versions', version, { name }))) : notThere('version')
  },
  say: (_, { name }) => `Version renamed to ${quoted(name, 'no name')}`,
})
