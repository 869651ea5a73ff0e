/** What one kind of thing came out as on one labelled set. `figures`: shares from 0 to 1, by name. */
export type Report = { heads: string[]; rows: string[][]; figures: Record<string, number> }

/** The bounds that a figure must keep in `npm test`. */
export type Floor = { least: number } | { most: number }

/**
 * One kind of thing that is judged: decks, questions, plans. `judge` gets the folder of a labelled set; one without the
 * file of `labels` has nothing of the kind.
 */
export type Judge = {
  title: string
  labels: string
  judge: (folder: string) => Report
  floors: Record<string, Floor>
}

/** The rows of a report in columns, its figures under them. */
export function tableOf({ heads, rows, figures }: Report): string {
  const lines = [heads, ...rows]
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)))
  const columns = lines.map((line) =>
    line
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const sums = Object.entries(figures).map(([name, figure]) => `${name} ${figure.toFixed(3)}`)
  return [...columns, '', sums.join(' · ')].join('\n')
}

/** A share, 1 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)

/** The figures that are out of bounds, in words. */
export function brokenFloors(figures: Record<string, number>, floors: Record<string, Floor>): string[] {
  return Object.entries(floors).flatMap(([name, floor]) => {
    const is = figures[name]
    if (is === undefined) return [`${name} was not measured`]
    if ('least' in floor)
      return is >= floor.least ? [] : [`${name} is ${is.toFixed(3)}, at least ${floor.least} is asked`]
    return is <= floor.most ? [] : [`${name} is ${is.toFixed(3)}, at most ${floor.most} is asked`]
  })
}
