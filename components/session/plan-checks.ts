import type { runChecks } from '@/lib/domain/plan/checks/find'

type RunChecks = typeof runChecks

let run: RunChecks | null = null

/** What runs the checks of a plan, once it has come: nobody waits for it to write, so it is no part of the first script. */
export const checksNow = (): RunChecks | null => run

/** Brings it. Without a connection it fails, and is asked for again at the next look. */
export async function bringChecks(): Promise<void> {
  run ??= (await import('@/lib/domain/plan/checks/find')).runChecks
}
