import { vi } from 'vitest'
import { runCommandLine } from '@/lib/cli/run-command-line'

/** What a command ended with and printed. */
export type Ran = { status: number; stdout: string; stderr: string }

/** Runs a command in this process as `npm run -s howfar --` does in one of its own, which takes a second to start. */
export async function howfarHere(...args: string[]): Promise<Ran> {
  const printed = { stdout: '', stderr: '' }
  const streams = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((words) => {
      printed[name] += words
      return true
    }),
  )
  try {
    return { status: await runCommandLine(args), ...printed }
  } finally {
    for (const stream of streams) stream.mockRestore()
  }
}
