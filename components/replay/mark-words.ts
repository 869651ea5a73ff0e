import type { TellTime } from '@/components/ui/when'
import type { ReplayMark } from '@/lib/domain/review/replay'

/** “Handed in again, 20 Nov”: a moment of a film with its day. */
export function markWords({ kind, n, at }: ReplayMark, tell: TellTime): string {
  const what = {
    'handed-in': n > 1 ? 'Handed in again' : 'Handed in',
    withdrawn: 'Taken back',
    returned: 'Returned',
  }[kind]
  return `${what}, ${tell('day', at)}`
}
