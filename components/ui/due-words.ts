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

/** How far off a date is: “in 3 days”, “in 2 hours”, “2 days ago”. */
export function untilWords(dueAt: string, now: string): string {
  const hours = (Date.parse(dueAt) - Date.parse(now)) / HOUR_MS
  const off = Math.abs(hours)
  const far =
    off < 1 ? 'less than an hour' : off < 36 ? counted(Math.floor(off), 'hour') : counted(Math.round(off / 24), 'day')
  return hours < 0 ? `${far} ago` : `in ${far}`
}
