import { runCommandLine } from './run-command-line'

// Whoever reads it may have read enough, as head has after its lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

runCommandLine(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${faultSentence(error)}\n`)
    process.exitCode = 1
  },
)

/** A fault of the program in a sentence; with HOWFAR_TRACE set, where it happened as well. */
function faultSentence(error: unknown): string {
  if (!(error instanceof Error)) return `This went wrong: ${String(error)}`
  if (process.env.HOWFAR_TRACE) return error.stack ?? error.message
  const [reason = ''] = error.message.trim().split('\n')
  return `This went wrong, and it is a fault of the program: ${reason} (HOWFAR_TRACE=1 shows where.)`
}
