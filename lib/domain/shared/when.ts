import * as z from 'zod'
import { counted } from './words'

/**
 * A day of the calendar, `YYYY-MM-DD`. It is the same day everywhere and has no zone; days compare as texts. A moment
 * is a full ISO 8601 time, and which day it is on depends on a zone.
 */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** Whose clock tells a time: a name of the tz database, such as Europe/London. */
export const Zone = z.string().max(60).refine(isZone, 'That is not the name of a time zone.')
export type Zone = z.infer<typeof Zone>

/** The zone of a class that was made before classes had one, or where a browser does not say its own. */
export const FIRST_ZONE: Zone = 'Europe/London'
/** Where every day has 24 hours. Days of the calendar are kept as its midnights. */
export const UTC: Zone = 'UTC'

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: name }) !== null
  } catch {
    return false
  }
}

/** What a clock and a calendar on one wall show. */
type Shown = { year: number; month: number; day: number; hour: number; minute: number; weekday: number }
type Of = Pick<Shown, 'year'>

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const two = (n: number): string => String(n).padStart(2, '0')

const tellDay = (at: Shown, now: Of) => {
  const year = at.year === now.year ? '' : ` ${at.year}`
  return `${at.day} ${MONTHS[at.month - 1]?.slice(0, 3)}${year}`
}
const tellWeekday = (at: Shown, now: Of) => `${WEEKDAYS[at.weekday]} ${tellDay(at, now)}`
const tellClock = (at: Shown) => `${two(at.hour)}:${two(at.minute)}`
const tellCalendar = (at: Pick<Shown, 'year' | 'month' | 'day'>) =>
  `${String(at.year).padStart(4, '0')}-${two(at.month)}-${two(at.day)}`

/**
 * The forms in which a time is told, all of them. The names of months and days are our own, since browsers and servers
 * shorten September in two ways.
 */
const FORMS = {
  /** “4 Dec”, with its year where that is not the year of now. */
  day: tellDay,
  /** “Fri 4 Dec”, with its year as above. */
  weekday: tellWeekday,
  /** “Fri 4 Dec, 16:00”, with its year as above. */
  moment: (at, now) => `${tellWeekday(at, now)}, ${tellClock(at)}`,
  /** “4 December 2026”, for what is printed. */
  paper: (at) => `${at.day} ${MONTHS[at.month - 1]} ${at.year}`,
  /** “2026-12-04”: a day, for tables, fields and names of files. */
  calendar: tellCalendar,
  /** “2026-12-04T16:00”, as a field for date and time has it. */
  field: (at) => `${tellCalendar(at)}T${tellClock(at)}`,
} satisfies Record<string, (at: Shown, now: Of) => string>

export type TimeForm = keyof typeof FORMS
export const TIME_FORMS = Object.keys(FORMS) as TimeForm[]

/**
 * A time in words. A day of the calendar is told as it is, whatever the zone. `now`: ISO time, for the forms that leave
 * this year out; without it they leave out every year.
 */
export function tellTime(form: TimeForm, at: Date | string, zone: Zone, now?: Date | string): string {
  const shown = shownIn(typeof at === 'string' && Day.safeParse(at).success ? UTC : zone, new Date(at))
  return FORMS[form](shown, now === undefined ? shown : shownIn(zone, new Date(now)))
}

/** The day that a moment is on. */
export const dayIn = (zone: Zone, at: Date | string): Day => tellTime('calendar', at, zone)

/** The day on the clock of this computer. It needs no zone by name, which the browser would look up first. */
export const dayHere = (at: Date): Day =>
  tellCalendar({ year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() })

const wall = new Map<Zone, Intl.DateTimeFormat>()

function shownIn(zone: Zone, at: Date): Shown {
  const format = wall.get(zone) ?? formatOf(zone)
  wall.set(zone, format)
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]))
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = parts
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() }
}

/** A zone that an old browser does not know is told as universal time: a page without its dates would be worse. */
function formatOf(zone: Zone): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: isZone(zone) ? zone : UTC,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    hourCycle: 'h23',
  })
}

/** The moment at which a clock of the zone shows this: the way back from the form `field`. */
export function momentAt(field: string, zone: Zone): Date {
  const asked = Date.parse(`${field}Z`)
  const off = (at: number) => Date.parse(`${tellTime('field', new Date(at), zone)}Z`) - at
  // Once more with the offset of the moment that was found: the clocks may change between the two.
  const near = asked - off(asked)
  return new Date(asked - off(near))
}

const DAY_MS = 86_400_000

/** The day so many days later. */
export const daysAfter = (day: Day, days: number): Day => dayIn(UTC, new Date(Date.parse(day) + days * DAY_MS))

const HOUR_MS = 3_600_000

/** How far off a date is: “in 3 days”, “in 2 hours”, “2 days ago”. Both are ISO 8601. */
export function untilWords(dueAt: string, now: string): string {
  const hours = (Date.parse(dueAt) - Date.parse(now)) / HOUR_MS
  const far = lengthOff(Math.abs(hours))
  return hours < 0 ? `${far} ago` : `in ${far}`
}

function lengthOff(hours: number): string {
  if (hours < 1) return 'less than an hour'
  return hours < 36 ? counted(Math.floor(hours), 'hour') : counted(Math.round(hours / 24), 'day')
}

const STEPS: [number, string][] = [
  [60, 'minute'],
  [24, 'hour'],
  [7, 'day'],
  [52, 'week'],
]

/** “4 minutes ago”: how long before `now` a time was. Both are ISO 8601. */
export function agoWords(time: string, now: string): string {
  let amount = Math.max(0, (Date.parse(now) - Date.parse(time)) / 60_000)
  if (amount < 1) return 'just now'
  for (const [most, unit] of STEPS) {
    if (amount < most) return `${counted(Math.floor(amount), unit)} ago`
    amount /= most
  }
  return 'over a year ago'
}
