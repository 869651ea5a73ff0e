import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CLOCK_MINUTES,
  clockWords,
  EXTRA_TIME,
  lengthWords,
  PHASES,
  phaseAt,
  phaseMs,
  phaseStart,
  SHARES,
  type Timing,
  totalMs,
} from '@/lib/domain/plan/clock'
import { PHASE_WORDS } from '@/lib/domain/plan/phase-words'

const timing = fc.record<Timing>({ minutes: fc.constantFrom(...CLOCK_MINUTES), extra: fc.constantFrom(...EXTRA_TIME) })
const inSeconds = (minutes: Timing['minutes'], extra: Timing['extra']) =>
  PHASES.map((phase) => phaseMs({ minutes, extra }, phase) / 1_000)

describe('the phases of a plan against the clock', () => {
  test.each<[Timing['minutes'], Timing['extra'], number, number[]]>([
    [5, 0, 300, [45, 90, 45, 75, 45]],
    [5, 25, 375, [56.25, 112.5, 56.25, 93.75, 56.25]],
    [8, 0, 480, [72, 144, 72, 120, 72]],
    [8, 25, 600, [90, 180, 90, 150, 90]],
    [10, 0, 600, [90, 180, 90, 150, 90]],
    [10, 25, 750, [112.5, 225, 112.5, 187.5, 112.5]],
  ])('%i minutes and %i %% more are %i seconds, shared out as %j', (minutes, extra, whole, phases) => {
    expect(totalMs({ minutes, extra })).toBe(whole * 1_000)
    expect(inSeconds(minutes, extra)).toEqual(phases)
  })

  test('share out a hundred', () => expect(Object.values(SHARES).reduce((a, b) => a + b)).toBe(100))

  test('part the time exactly: one begins where another ends, the last ends with the time', () => {
    fc.assert(
      fc.property(timing, (t) => {
        let at = 0
        for (const phase of PHASES) {
          expect(phaseStart(t, phase)).toBe(at)
          expect(phaseAt(t, at)).toBe(phase)
          at += phaseMs(t, phase)
          expect(phaseAt(t, at - 1)).toBe(phase)
        }
        expect(at).toBe(totalMs(t))
        expect(phaseAt(t, at)).toBeNull()
      }),
    )
  })

  test('come one after another, never back', () => {
    fc.assert(
      fc.property(timing, fc.nat(800_000), fc.nat(800_000), (t, a, b) => {
        const place = (ms: number) => {
          const phase = phaseAt(t, ms)
          return phase === null ? PHASES.length : PHASES.indexOf(phase)
        }
        expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)))
      }),
    )
  })

  test('begin with the first, even on a device whose clock was put back', () => {
    expect(phaseAt({ minutes: 5, extra: 0 }, -60_000)).toBe('decode')
  })

  test.each(PHASES)('%s says in one line what to do, and where', (phase) => {
    const { word, now, places } = PHASE_WORDS[phase]
    expect(word).toMatch(/^[A-Z][a-z]+$/)
    expect(now.length).toBeLessThanOrEqual(90)
    expect(now).toMatch(/[.?]$/)
    for (const { words } of places) expect(words).toMatch(/^[A-Z][a-z ]+$/)
  })
})

test.each([
  [400_000, '6:40'],
  [45_000, '0:45'],
  [44_001, '0:45'],
  [44_000, '0:44'],
  [750_000, '12:30'],
  [1, '0:01'],
  [0, '0:00'],
  [-5_000, '0:00'],
])('%i ms left is shown as %s', (ms, words) => expect(clockWords(ms)).toBe(words))

test.each([
  [5, '5 minutes'],
  [1, '1 minute'],
  [6.25, '6 min 15 s'],
  [12.5, '12 min 30 s'],
  [0.5, '30 s'],
])('%d is a length of %s', (minutes, words) => expect(lengthWords(minutes)).toBe(words))
