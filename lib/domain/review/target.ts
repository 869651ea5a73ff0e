/** What a review asks for: one thing to aim at, one thing to do, and by which day (YYYY-MM-DD). */
export type Target = { target: string; task: string; taskBy: string | null }

export const sameTarget = (a: Target, b: Target): boolean =>
  a.target === b.target && a.task === b.task && a.taskBy === b.taskBy

/** What stands in the form once `kept` has come in place of `before`: what was typed since, else what is kept. */
export function mergeTargets(before: Target, typed: Target, kept: Target): Target {
  return {
    target: typed.target === before.target ? kept.target : typed.target,
    task: typed.task === before.task ? kept.task : typed.task,
    taskBy: typed.taskBy === before.taskBy ? kept.taskBy : typed.taskBy,
  }
}
