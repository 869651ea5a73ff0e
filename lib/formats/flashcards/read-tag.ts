import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import type { Factor } from '@/lib/domain/shared/factor'
import { Role } from '@/lib/domain/shared/role'

const TAG = /\s*\[([^[\]]{1,80})\]\s*$/

/**
 * What stands in brackets at the end of a bullet and names no factor: a number or a year, a source or a page, a letter
 * of a source, initials and a surname, somebody “and others”, what an editor says, an exam's code.
 */
const REFERENCE =
  /\d|^\p{Lu}{1,3}$|\p{Lu}\.\s?\p{Lu}|\bet al\b|[?!“”"]|^(?:sources?|extracts?|interpretations?|documents?|docs?|figs?|figures?|pages?|pp?|vols?|volumes?|chapters?|chaps?|refs?|references?|citations?|citing|cited|quoted?|quoting|quotations?|footnotes?|textbook|handout|worksheet|lecture|lesson|see|cf|ibid|op\.? cit|loc\.? cit|sic|translated|trans|marks?|aos?)\b|\b(?:sources?|extracts?|quotes?|marks?|emphasis|textbook)$/iu

/** A bullet without the tag at its end, `[Policy]` or `[Policy; evidence]`, and what the tag says. A reference stays. */
export function readTag(bullet: string): { text: string; factor: Factor | null; role: Role | null } {
  const found = TAG.exec(bullet)
  const text = bullet.slice(0, found?.index)
  if (!found || text === '') return { text: bullet, factor: null, role: null }
  const [first = '', second = ''] = found[1]!.split(';').map((word) => word.trim())
  const role = Role.safeParse(second || first)
  if (second === '' && role.success) return { text, factor: null, role: role.data }
  if (second !== '' && !role.success) return { text: bullet, factor: null, role: null }
  // Only a tag that says a role too is surely one: so are those that this program writes.
  if (second === '' && REFERENCE.test(first)) return { text: bullet, factor: null, role: null }
  return { text, factor: first === '' ? null : factorNamed(first), role: role.success ? role.data : null }
}
