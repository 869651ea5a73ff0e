/** The pupil where the page stands: whose tile or row holds the focus. */
export const seatHere = (): string | null =>
  document.activeElement?.closest<HTMLElement>('[data-seat]')?.dataset.seat ?? null

/** Goes to the next pupil as they stand on the page, or to the one before; from nowhere to the first. */
export function stepSeat(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>('[data-seat] [data-stop]')]
  const at = stops.findIndex((stop) => stop.closest('[data-seat]')?.contains(document.activeElement))
  const next = stops[at < 0 ? 0 : at + by]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** Goes to the pupil where the page stood in the other view. */
export function goToSeat(seatId: string | null): void {
  if (seatId === null) return
  document.querySelector<HTMLElement>(`[data-seat="${CSS.escape(seatId)}"] [data-stop]`)?.focus()
}
