import * as z from 'zod'
import { ok } from '../../shared/result'
import { defineCommand } from '../command'
import { changeOf } from '../edits'
import { findClaim } from '../read-map'
import { notThere } from '../refusals'
import { quoted } from '../short'
import { leaveParagraph } from './leave-paragraph'

/** Sends a claim back to the tray without its relations; what hung under it stays in the paragraph. */
export const returnToTray = defineCommand({
  name: 'return-to-tray',
  input: z.object({ id: z.string() }),
  run: (map, { id }) => {
    const claim = findClaim(map, id)
    return claim ? ok(changeOf(...leaveParagraph(map, claim))) : notThere('claim')
  },
  say: (map, { id }) => `${quoted(findClaim(map, id)?.text ?? '')} is back in the tray`,
})
