import type { ReplayMark } from '@/lib/domain/review/replay'

const day = (at: string) =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' })

/** “Handed in again, 20 Nov”: a moment of a film with its day. */
export function markWords({ kind, n, at }: ReplayMark): string {
  const what = {
    'handed-in': n > 1 ? 'Handed in again' : 'Handed in',
    withdrawn: 'Taken back',
    returned: 'Returned',
  }[kind]
  return `${what}, ${day(at)}`
}
