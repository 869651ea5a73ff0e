const STEPS: [number, string][] = [
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [52, 'week'],
]

/** “4 minutes ago”: how long before `now` a time was. Both are ISO 8601. */
export function ago(time: string, now: string): string {
  let amount = Math.max(0, (Date.parse(now) - Date.parse(time)) / 60_000)
  if (amount < 1) return 'just now'
  for (const [most, unit] of STEPS) {
    if (amount < most) return `${Math.floor(amount)} ${unit}${Math.floor(amount) === 1 ? '' : 's'} ago`
    amount /= most
  }
  return 'over a year ago'
}
