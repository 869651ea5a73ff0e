import { spawn } from 'node:child_process'

export const say = (...lines) => console.log(lines.map((words) => `howfar: ${words}`).join('\n'))

/** Stops with a sentence, and no stack: what went wrong is the user's to mend. */
export function fail(words) {
  console.error(`howfar: ${words}`)
  process.exit(1)
}

/** Runs a program of the project; its own output is shown. Answers its exit code. */
export function run(command, args, { env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    let said = ''
    child.stdout?.on('data', (chunk) => {
      said += chunk
    })
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    child.on('error', (error) => resolve({ code: 1, said: String(error) }))
    child.on('close', (code) => resolve({ code: code ?? 1, said }))
  })
}

/** Runs a step that stays silent while it goes well; when it fails, says so in a sentence and then all it said. */
export async function step(words, command, args, env = {}) {
  say(`${words} …`)
  const { code, said } = await run(command, args, { env, quiet: true })
  if (code !== 0) {
    console.error(said.trim())
    fail(`this did not work: ${words}. What the program said is above.`)
  }
}
