'use client'
import { useEffect, useMemo, useState } from 'react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { type Replay, type ReplayMoment, type ReplayRow, readReplay, scrub } from '@/lib/domain/review/replay'

export type Journal = { start: ArgumentMap; rows: ReplayRow[]; moments: ReplayMoment[] }

/** A film with its place: how many steps have been made, and the maps before and after the last of them. */
export type Film = {
  replay: Replay
  at: number
  map: ArgumentMap
  before: ArgumentMap
  playing: boolean
  go: (to: number) => void
  step: (by: number) => void
  /** To the next moment with a date, or the one before; the beginning and the end are such moments. */
  leap: (way: 1 | -1) => void
  play: () => void
}

/** How long a step stands while the film plays. Not how long it took: that is not known. */
const STEP_MS = 700

/** A film that opens at its end. */
export function useFilm(journal: Journal): Film {
  const replay = useMemo(() => readReplay(journal.start, journal.rows, journal.moments), [journal])
  const mapAfter = useMemo(() => scrub(replay), [replay])
  const last = replay.steps.length
  const [at, setAt] = useState(last)
  const [playing, setPlaying] = useState(false)
  const within = (to: number) => Math.max(0, Math.min(last, to))
  useEffect(() => {
    if (!playing) return
    const timer = setInterval(() => setAt((now) => Math.min(last, now + 1)), STEP_MS)
    return () => clearInterval(timer)
  }, [playing, last])
  const go = (to: number) => {
    setPlaying(false)
    setAt(within(to))
  }
  const map = useMemo(() => mapAfter(at), [mapAfter, at])
  const before = useMemo(() => mapAfter(Math.max(0, at - 1)), [mapAfter, at])
  return {
    replay,
    at,
    map,
    before,
    go,
    playing: playing && at < last,
    step: (by) => go(at + by),
    leap: (way) => {
      const places = [0, ...replay.marks.map((m) => m.after), last]
      go((way === 1 ? places.find((p) => p > at) : places.findLast((p) => p < at)) ?? at)
    },
    play: () => {
      if (playing && at < last) return setPlaying(false)
      if (at === last) setAt(0)
      setPlaying(true)
    },
  }
}
