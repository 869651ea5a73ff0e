'use client'
import { useMap } from '@/components/session/use-map'
import type { Claim } from '@/lib/domain/map/argument-map'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { CHOICE_HINT, ChoiceLine, ChoiceList } from './choice-list'
import { claimsToGoUnder } from './places'

/** Asks which claim of a paragraph a piece of evidence or an explanation goes under. */
export function UnderWhich({
  claim,
  paragraph,
  onChoose,
}: {
  claim: Claim
  paragraph: string
  onChoose: (under: string | null) => void
}) {
  const map = useMap((s) => s.map)
  return (
    <ChoiceList>
      {claimsToGoUnder(map, claim, paragraph).map((c, i) => (
        <ChoiceLine key={c.id} at={i} onChoose={() => onChoose(c.id)}>
          <span className={CHOICE_HINT}>{short(c.text, 60)}</span>
        </ChoiceLine>
      ))}
      <ChoiceLine onChoose={() => onChoose(null)}>
        Under none, at the end of {nameOfParagraph(map, paragraph)}
      </ChoiceLine>
    </ChoiceList>
  )
}
