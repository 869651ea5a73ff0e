/** “23 Nov”, or “23 Nov 2025” in another year than `now`. Both are ISO 8601. */
export function day(time: string, now: string): string {
  const year = time.slice(0, 4) === now.slice(0, 4) ? undefined : 'numeric'
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year, timeZone: 'UTC' })
}

/** “Fri 4 Dec”. */
export const weekday = (time: string): string =>
  new Date(time)
    .toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
    .replace(',', '')
