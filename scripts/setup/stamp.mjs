import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A hash of what lies in files and folders, so that a step is done again when, and only when, they changed. */
export function hashOf(paths) {
  const hash = createHash('sha256')
  const add = (at) => {
    if (!existsSync(at)) return
    for (const entry of readdirSync(path.dirname(at), { withFileTypes: true }).filter(
      (e) => e.name === path.basename(at),
    )) {
      if (entry.isDirectory()) for (const name of readdirSync(at).sort()) add(path.join(at, name))
      else hash.update(at).update('\0').update(readFileSync(at)).update('\0')
    }
  }
  for (const at of paths) add(at)
  return hash.digest('hex')
}

/** Whether the step that left this stamp was done for the same thing. */
export const isFresh = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash

export function keepStamp(stamp, hash) {
  mkdirSync(path.dirname(stamp), { recursive: true })
  writeFileSync(stamp, hash)
}
