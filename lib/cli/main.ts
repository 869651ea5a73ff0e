import { runCommandLine } from './run-command-line'

runCommandLine(process.argv.slice(2)).then((code) => {
  process.exitCode = code
})
