import { describe, expect, test } from 'vitest'
import {
  agoWords,
  dayHere,
  dayIn,
  daysAfter,
  momentAt,
  TIME_FORMS,
  type TimeForm,
  tellTime,
  untilWords,
  Zone,
} from '@/lib/domain/shared/when'

const LONDON = 'Europe/London'

describe('a time in words', () => {
  const at = '2026-12-04T16:05:00.000Z'
  const forms: Record<TimeForm, [string, string]> = {
    day: ['4 Dec', '4 Dec 2026'],
    weekday: ['Fri 4 Dec', 'Fri 4 Dec 2026'],
    moment: ['Fri 4 Dec, 16:05', 'Fri 4 Dec 2026, 16:05'],
    paper: ['4 December 2026', '4 December 2026'],
    calendar: ['2026-12-04', '2026-12-04'],
    field: ['2026-12-04T16:05', '2026-12-04T16:05'],
  }

  test.each(TIME_FORMS)('as %s: with its year where that is another one', (form) => {
    expect([tellTime(form, at, LONDON, at), tellTime(form, at, LONDON, '2027-01-02T09:00:00.000Z')]).toEqual(
      forms[form],
    )
  })

  test.each([
    ['in summer time, half an hour past midnight', '2026-07-01T23:30:00.000Z', LONDON, 'Thu 2 Jul, 00:30'],
    ['in winter, half an hour before midnight', '2026-12-01T23:30:00.000Z', LONDON, 'Tue 1 Dec, 23:30'],
    ['the night in which the clocks go forward', '2026-03-29T01:00:00.000Z', LONDON, 'Sun 29 Mar, 02:00'],
    ['at midnight itself', '2026-12-02T00:00:00.000Z', LONDON, 'Wed 2 Dec, 00:00'],
    ['on the other side of the earth', '2026-12-01T23:30:00.000Z', 'Pacific/Auckland', 'Wed 2 Dec, 12:30'],
    ['in a zone that nobody knows', '2026-07-01T23:30:00.000Z', 'Mars/Olympus', 'Wed 1 Jul, 23:30'],
    ['in September, by a short name of three letters', '2026-09-09T12:00:00.000Z', LONDON, 'Wed 9 Sep, 13:00'],
  ])('%s', (_, time, zone, words) => {
    expect(tellTime('moment', time, zone, time)).toBe(words)
  })

  test.each(['America/Los_Angeles', LONDON, 'Pacific/Auckland'])('a day of the calendar is the same in %s', (zone) => {
    expect(tellTime('weekday', '2026-12-04', zone, at)).toBe('Fri 4 Dec')
  })
})

describe('a field for date and time', () => {
  test.each([
    ['2026-07-02T00:30', '2026-07-01T23:30:00.000Z'],
    ['2026-12-04T16:00', '2026-12-04T16:00:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T02:00:00.000Z'],
    ['2026-10-25T03:00', '2026-10-25T03:00:00.000Z'],
  ])('%s is a moment by the clock of London', (field, moment) => {
    expect(momentAt(field, LONDON).toISOString()).toBe(moment)
    expect(tellTime('field', moment, LONDON)).toBe(field)
  })

  test('names an hour that the clocks leave out: it is the one after it', () => {
    expect(momentAt('2026-03-29T01:30', LONDON).toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })
})

describe('how far off', () => {
  const now = '2026-11-20T12:00:00.000Z'
  const later = (minutes: number) => new Date(Date.parse(now) + minutes * 60_000).toISOString()

  test.each([
    [-30, 'less than an hour ago'],
    [-90, '1 hour ago'],
    [-49 * 60, '2 days ago'],
    [30, 'in less than an hour'],
    [61, 'in 1 hour'],
    [35 * 60, 'in 35 hours'],
    [40 * 60, 'in 2 days'],
    [7 * 24 * 60, 'in 7 days'],
  ])('%i minutes from now is “%s”', (minutes, words) => {
    expect(untilWords(later(minutes), now)).toBe(words)
  })

  test.each([
    [0, 'just now'],
    [-1, '1 minute ago'],
    [-61, '1 hour ago'],
    [-6 * 24 * 60, '6 days ago'],
    [-8 * 24 * 60, '1 week ago'],
    [-400 * 24 * 60, 'over a year ago'],
  ])('an edit %i minutes from now was “%s”', (minutes, words) => {
    expect(agoWords(later(minutes), now)).toBe(words)
  })
})

test('days are counted over the end of a month and over a change of the clocks', () => {
  expect([daysAfter('2026-02-28', 1), daysAfter('2026-03-28', 2), daysAfter('2026-12-31', 1)]).toEqual([
    '2026-03-01',
    '2026-03-30',
    '2027-01-01',
  ])
  expect(dayIn(LONDON, '2026-07-01T23:30:00.000Z')).toBe('2026-07-02')
})

test('a zone is a name that the tz database knows', () => {
  expect([LONDON, 'UTC', 'Mars/Olympus', ''].map((name) => Zone.safeParse(name).success)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

test.each(['2026-01-09T00:00:00', '2026-07-01T23:59:59', '2028-02-29T12:00:00'])(
  'the day on the clock of this computer is its day in its own zone: %s',
  (wall) => {
    const at = new Date(wall)
    expect(dayHere(at)).toBe(dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone, at))
  },
)
