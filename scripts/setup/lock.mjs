import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import path from 'node:path'
import { fail } from './run.mjs'

/**
 * Claims a data folder for this process: two servers on one SQLite file can corrupt it. A lock whose process is gone
 * (killed, or the machine was restarted) does not count.
 */
export function claim(dataDir) {
  const file = path.join(dataDir, 'server.lock')
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const lock = openSync(file, 'wx')
      writeSync(lock, String(process.pid))
      closeSync(lock)
      process.on('exit', () => rmSync(file, { force: true }))
      return
    } catch (error) {
      if (error.code !== 'EEXIST') fail(`the data folder ${dataDir} cannot be written: ${error.message}`)
      const holder = Number(readFileSync(file, 'utf8')) || 0
      if (holder !== process.pid && isRunning(holder)) {
        fail(
          `another Howfar (process ${holder}) is serving the data in ${dataDir}. Stop it first, or set HOWFAR_DATA_DIR to another folder.`,
        )
      }
      rmSync(file, { force: true })
    }
  }
}

function isRunning(pid) {
  if (pid === 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
