import type { TellTime } from '@/components/ui/when'
import type { Version } from '@/lib/domain/map/argument-map'
import { lengthWords } from '@/lib/domain/plan/clock'

export const nameOfVersion = ({ name }: Version): string => name.trim() || 'No name'

/** “Mon 4 May, 11:05 · 5 minutes”. */
export const aboutVersion = ({ at, minutes }: Version, tell: TellTime): string =>
  minutes === null ? tell('moment', at) : `${tell('moment', at)} · ${lengthWords(minutes)}`
