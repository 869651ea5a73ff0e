const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' }
const TIME: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** “Fri 11 Dec, 16:00”; with its year where that is not the year of `now`. `time` and `now`: ISO 8601. */
export function dayAndTime(time: string, now: string): string {
  const at = new Date(time)
  const year = at.getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const)
  return `${at.toLocaleDateString('en-GB', { ...DAY, ...year }).replace(',', '')}, ${at.toLocaleTimeString('en-GB', TIME)}`
}

const HOUR_MS = 3_600_000
const counted = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

/** How far off a date is: “in 3 days”, “in 2 hours”, “past since yesterday”. */
export function untilWords(dueAt: string, now: string): string {
  const hours = (Date.parse(dueAt) - Date.parse(now)) / HOUR_MS
  if (hours < 0) return hours > -24 ? 'past' : `past for ${counted(Math.floor(-hours / 24), 'day')}`
  if (hours < 1) return 'in less than an hour'
  if (hours < 36) return `in ${counted(Math.floor(hours), 'hour')}`
  return `in ${counted(Math.round(hours / 24), 'day')}`
}
