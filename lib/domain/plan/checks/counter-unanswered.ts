import type { Relation } from '../../map/argument-map'
import { speaksAgainst } from '../../map/relation-kind'
import { sidesOfStance } from '../../question/question-types'
import { hasKin, isKin, stemOf } from '../../shared/stem'
import { defineCheck } from '../check'
import { concedes } from '../concedes'
import type { ReadParagraph } from '../read-paragraphs'
import type { PlanReading } from '../read-plan'
import { isNamed, isNamedIn } from '../stated'
import { wordParagraph } from '../wording'
import { holdsPhrase } from '../words/phrase'
import { properNames } from '../words/proper-names'
import { readWords } from '../words/read-words'
import { stemsOf } from '../words/terms'

export const counterUnanswered = defineCheck({
  id: 'B4',
  slug: 'counter-unanswered',
  skill: 'Balance: answering the other side',
  severity: 'improve',
  look: (reading) => {
    const { stance, text } = reading.map.judgement
    // Until there is a judgement, that is what is asked for.
    if (stance === null || stance === 0 || text.trim() === '') return []
    const { losing } = sidesOfStance(stance)
    return reading.filled
      .filter((p) => p.towards.some((r) => r.kind === losing))
      .filter(
        (p) => !isAnswered(reading, p) && !isOutweighed(reading, p) && !concedes(p, reading) && !isSpokenOf(reading, p),
      )
      .map((p) => ({
        say: 'unanswered',
        fill: { paragraph: wordParagraph(p) },
        nodes: [p.id],
        place: { at: 'judgement', open: 'text' },
      }))
  },
})

/** Whether another paragraph, or a claim in one, limits, opposes or outweighs this one or something in it. */
function isAnswered(reading: PlanReading, paragraph: ReadParagraph): boolean {
  return [paragraph.id, ...paragraph.claims.map((c) => c.id)].some((id) =>
    reading.into(id).some((r) => {
      const from = reading.paragraphOf(r.from)
      return from !== undefined && from !== paragraph && answers(reading, r)
    }),
  )
}

/** Whether another paragraph's link back says that it outweighs this one, by name. */
function isOutweighed(reading: PlanReading, paragraph: ReadParagraph): boolean {
  return reading.filled.some((other) => {
    const words = readWords(other.paragraph.linkBack)
    const outweighs = other !== paragraph && holdsPhrase(words, reading.lists.outweighing)
    return outweighs && isNamedIn(stemsOf(words), reading, paragraph)
  })
}

const answers = ({ lists }: PlanReading, { kind, label }: Relation) =>
  speaksAgainst(kind) || (kind === 'links' && holdsPhrase(readWords(label), lists.outweighing))

/** The judgement names it, or uses a word that is this paragraph's own. */
function isSpokenOf(reading: PlanReading, p: ReadParagraph): boolean {
  if (isNamed(reading, p)) return true
  const { map, lists, names, judgement } = reading
  const { question } = map
  const everybodys = [question.text, ...question.outcomeTerms, ...question.statedTerms]
  const shared = everybodys.flatMap(readWords).map((w) => stemOf(w.lower))
  const own = [
    ...[p.paragraph.point, p.paragraph.linkBack].flatMap(readWords),
    ...p.claims.flatMap((c) => properNames(c.words(), names)),
  ]
  return own
    .filter(({ lower }) => !lists.stopWords.has(lower))
    .map(({ lower }) => stemOf(lower))
    .some(
      (stem) =>
        !lists.examWords.has(stem) && !shared.some((other) => isKin(other, stem)) && hasKin(judgement.stems, stem),
    )
}
