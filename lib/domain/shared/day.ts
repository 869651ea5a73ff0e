import * as z from 'zod'

/** A day of the calendar, `YYYY-MM-DD`. Which day it is depends on where one is, so the screen says it; days compare as texts. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

const DAY_MS = 86_400_000

/** The day so many days later. Counted in universal time, where every day has 24 hours. */
export const daysAfter = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
