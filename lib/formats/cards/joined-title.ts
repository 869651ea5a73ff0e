import { listed } from '@/lib/domain/shared/words'
import { NAMELESS } from './source'

/** Characters of a title that still names every set of cards in it. */
const LONGEST = 60
/** What a title cannot end in. */
const OPEN_END =
  /(?:[\s–—:,.;(/-]+|\s(?:the|a|an|of|in|on|and|or|to|for|part|unit|chapter|week|lesson|notes?|cards?))+$/i

/** What several sets of cards are called together: how all their titles begin, else their titles. */
export function joinedTitle(titles: readonly string[]): string {
  const named = [...new Set(titles.filter((title) => title !== NAMELESS))]
  const [first = NAMELESS, ...others] = named
  if (others.length === 0) return first
  const beginning = commonBeginning(named)
  if (beginning !== '') return beginning
  const all = listed(named)
  return all.length <= LONGEST ? all : `${first} and ${others.length} more`
}

/** The words that all begin with, if they say something. */
function commonBeginning([first = '', ...others]: readonly string[]): string {
  const words = first.split(/\s+/)
  const alike = words.findIndex((word, i) =>
    others.some((other) => other.split(/\s+/)[i]?.toLowerCase() !== word.toLowerCase()),
  )
  const shared = words.slice(0, alike < 0 ? words.length : alike).join(' ')
  const bare = shared.replace(OPEN_END, '')
  return (bare.match(/\p{L}/gu) ?? []).length > 3 ? bare : ''
}
