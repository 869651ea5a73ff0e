import * as z from 'zod'
import { ok } from '../../shared/result'
import { ArgumentMap } from '../argument-map'
import { defineCommand } from '../command'
import { changeOf, updateSingle } from '../edits'
import { quoted } from '../short'

export const setTitle = defineCommand({
  name: 'set-title',
  input: z.object({ title: ArgumentMap.shape.title.unwrap() }),
  run: (map, { title }) => ok(changeOf(...updateSingle('map', { title: map.title }, { title }))),
  say: (_, { title }) => `Renamed to ${quoted(title, 'no name')}`,
})
