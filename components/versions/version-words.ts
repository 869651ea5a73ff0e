import type { Version } from '@/lib/domain/map/argument-map'
import { lengthWords } from '@/lib/domain/plan/clock'

/** “4 May, 11:05”, in the time of this device; with the year where it is not this one. */
export function whenWords(at: string, now = new Date()): string {
  const date = new Date(at)
  const sameYear = date.getFullYear() === now.getFullYear()
  return date.toLocaleString('en-GB', {
    ...{ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

export const nameOfVersion = ({ name }: Version): string => name.trim() || 'No name'

/** “4 May, 11:05 · 5 minutes”. */
export const aboutVersion = ({ at, minutes }: Version): string =>
  minutes === null ? whenWords(at) : `${whenWords(at)} · ${lengthWords(minutes)}`
