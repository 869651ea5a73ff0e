import type { KeyboardEvent } from 'react'

/** Keys of a comparison: 1, 2 and 3 mark a claim and go to the next; the arrows go from mark to mark and claim to claim. */
export function compareKeys(event: KeyboardEvent<HTMLElement>): void {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest('textarea, select')) return
  const claims = [...event.currentTarget.querySelectorAll('[data-compared]')]
  const at = claims.findIndex((claim) => claim.contains(target))
  const marksOf = (i: number) => [...(claims[i]?.querySelectorAll<HTMLElement>('[data-marks] button') ?? [])]
  const marks = marksOf(at)
  if (marks.length === 0) return
  const column = Math.max(0, marks.indexOf(target))
  const done = event.currentTarget.querySelector<HTMLElement>('[data-done]')
  const digit = ['1', '2', '3'].indexOf(event.key)
  if (digit >= 0) {
    marks[digit]!.click()
    ;(marksOf(at + 1)[0] ?? done)?.focus()
  } else if (event.key === 'ArrowDown') (marksOf(at + 1)[column] ?? done)?.focus()
  else if (event.key === 'ArrowUp') marksOf(at - 1)[column]?.focus()
  else if (event.key === 'ArrowRight') marks[Math.min(column + 1, 2)]?.focus()
  else if (event.key === 'ArrowLeft') marks[Math.max(column - 1, 0)]?.focus()
  else return
  event.preventDefault()
}
