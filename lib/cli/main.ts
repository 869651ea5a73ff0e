import { faultSentence } from './fault-sentence'
import { runCommandLine } from './run-command-line'

runCommandLine(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${faultSentence(error)}\n`)
    process.exitCode = 1
  },
)
