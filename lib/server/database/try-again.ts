import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'

/** Prisma’s codes of a race that was lost: a row made by another, gone meanwhile, missing its owner, or a deadlock. */
const LOST_A_RACE = ['P2002', 'P2025', 'P2003', 'P2034']
const MOST_TRIES = 4
const WAIT_MS = 20

const codeOf = (error: unknown) => (error as { code?: string } | null)?.code ?? ''

/**
 * Runs a transaction again that lost a race against another: what it then reads tells it what to answer. SQLite runs one
 * after the other, where none is ever lost; PostgreSQL side by side.
 */
export function tryingAgain<Run extends (...args: never[]) => Promise<unknown>>(run: Run): Run {
  const attempt = async (left: number, args: never[]): Promise<unknown> => {
    try {
      return await run(...args)
    } catch (error) {
      if (left === 0 || !LOST_A_RACE.includes(codeOf(error))) throw error
      await wait(Math.random() * WAIT_MS * (MOST_TRIES - left))
      return attempt(left - 1, args)
    }
  }
  return ((...args: never[]) => attempt(MOST_TRIES - 1, args)) as Run
}
