import { stemOf } from '../shared/stem'
import type { Claim } from './argument-map'
import { deckWords } from './recall-cards'

/**
 * Which line from memory may say which claim of the deck: claim id to line id, each used once at most. A proposal made
 * from the words they share, nothing more; whether it is right is for the student to say.
 */
export function pairLines(lines: Claim[], claims: Claim[]): Map<string, string> {
  const inClaim = claims.map((c) => stemsOf(deckWords(c)))
  const inLine = lines.map((l) => stemsOf(l.text))
  // A word that stands in every claim of the card (the name of a king) tells them apart no better than none.
  const worth = (stem: string) => {
    const holders = inClaim.filter((stems) => stems.has(stem)).length
    return holders === claims.length && holders > 1 ? 0 : 1 / holders
  }
  const pairs = claims.flatMap((claim, c) =>
    lines.map((line, l) => {
      const shared = [...inClaim[c]!].filter((stem) => inLine[l]!.has(stem))
      return { claim: claim.id, line: line.id, shared: shared.reduce((sum, stem) => sum + worth(stem), 0) }
    }),
  )
  const paired = new Map<string, string>()
  const used = new Set<string>()
  const strongFirst = pairs.filter((p) => p.shared > 0).sort((a, b) => b.shared - a.shared)
  for (const { claim, line } of strongFirst) {
    if (paired.has(claim) || used.has(line)) continue
    paired.set(claim, line)
    used.add(line)
  }
  return paired
}

const LEFT_OUT = new Set(
  'the and for that this these those with from his her their its was were had has have who which when where what not but they them because more most than then also into over very much been being are could would about there'.split(
    ' ',
  ),
)

/** The stems of a text's words, each once; short and common words left out. */
function stemsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((w) => (w.length > 2 || /\d/.test(w)) && !LEFT_OUT.has(w)).map(stemOf))
}
