import { DrawnFactor } from '@/components/ui/drawn-factor'
import { lookAttributes } from '@/components/ui/look-attributes'
import type { ArgumentMap, Paragraph } from '@/lib/domain/map/argument-map'
import { CHANGE_PARTS, CHANGE_WORDS, changeIn } from '@/lib/domain/map/paragraph-change'
import { type Branch, factorName, towardsAnswer } from '@/lib/domain/map/read-map'
import { nothingYet, sideWord } from '@/lib/domain/question/question-words'
import type { Look } from '@/lib/domain/shared/factor-look'
import { ReadClaims } from './read-claims'
import { READ_TITLE, READ_WORDS, ReadSaid } from './read-said'

type Props = {
  map: ArgumentMap
  paragraph: Paragraph
  number: number
  branches: Branch[]
  lookOf: (factor: string | null) => Look
}

/** A paragraph as it is read: what it is about, which way it pulls, its point, its claims, its link back. */
export function ParagraphToRead({ map, paragraph, number, branches, lookOf }: Props) {
  const { id, factor, point, linkBack, weight } = paragraph
  const attributes = (of: string | null) => lookAttributes(of, lookOf(of))
  const side = sideWord(map, towardsAnswer(map, id)?.kind)
  return (
    <section className="edge mt-6 ps-6" {...attributes(factor)}>
      <h2 className={READ_TITLE}>
        {number} <DrawnFactor id={factor} look={lookOf(factor)} words={factorName(map, factor) || nothingYet(map)} />
      </h2>
      <p className="meta">{[side, weight === null ? '' : `weight ${weight}`].filter((words) => words).join(' · ')}</p>
      {point !== '' && <p className={READ_WORDS}>{point}</p>}
      {CHANGE_PARTS.map((part) => (
        <ReadSaid key={part} label={CHANGE_WORDS[part].label} text={changeIn(paragraph, part)} />
      ))}
      <ReadClaims branches={branches} attributes={attributes} />
      <ReadSaid label="Link back" text={linkBack} />
    </section>
  )
}
