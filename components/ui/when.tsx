'use client'
import { createContext, type ReactNode, useCallback, useContext, useSyncExternalStore } from 'react'
import { type TimeForm, tellTime, UTC, untilWords, type Zone } from '@/lib/domain/shared/when'

const never = () => () => {}
const ZoneContext = createContext<Zone | null>(null)

let here: Zone | undefined

/** The zone of this computer. A browser looks it up in a large table: once a page is often enough. */
export function hereZone(): Zone {
  here ??= Intl.DateTimeFormat().resolvedOptions().timeZone
  return here
}

/** Everything in it tells its times by the clock of a class; null: by the reader's own. */
export function ZoneScope({ zone, children }: { zone: Zone | null; children: ReactNode }) {
  return <ZoneContext value={zone}>{children}</ZoneContext>
}

/** The class's zone where a class is known, else the reader's; while the page of the server is taken over, universal time. */
function useZone(): Zone {
  const own = useSyncExternalStore(never, hereZone, () => UTC)
  return useContext(ZoneContext) ?? own
}

/** The same for what is sent and not shown: looked up when it is called. */
export function useZoneLater(): () => Zone {
  const of = useContext(ZoneContext)
  return useCallback(() => of ?? hereZone(), [of])
}

/** Tells a time by some clock. */
export type TellTime = (form: TimeForm, at: string) => string

/** Tells times in the zone of where it stands, this year without its number. */
export function useTell(): TellTime {
  const zone = useZone()
  return (form, at) => tellTime(form, at, zone, new Date())
}

type Props = { at: string; form?: TimeForm; now: string; until?: boolean }

/** A day and a time. `until`: with how far off it is. */
export function When({ at, form = 'moment', now, until = false }: Props) {
  const zone = useZone()
  return (
    <time dateTime={at}>
      {tellTime(form, at, zone, now)}
      {until && ` (${untilWords(at, now)})`}
    </time>
  )
}
