'use client'
import { useMap } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorName, findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { nameOfNode } from '@/lib/domain/map/relation-words'
import { quoted } from '@/lib/domain/map/short'

/** The factor whose mark an end of a link bears: its own, if it is a paragraph, else that of the paragraph it is in. */
export function factorOfEnd(map: ArgumentMap, id: string): string | null {
  const claim = findClaim(map, id)
  const paragraph = findParagraph(map, claim?.paragraph ?? id)
  return paragraph ? paragraph.factor : (claim?.factor ?? null)
}

/** An end of a link in a sentence: a paragraph by its factor, a claim by its first words. */
export function EndWords({ id }: { id: string }) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const claim = findClaim(map, id)
  const paragraph = findParagraph(map, id)
  const factor = factorOfEnd(map, id)
  const words = claim ? quoted(claim.text) : factorName(map, paragraph?.factor ?? null) || nameOfNode(map, id)
  return (
    <span className={claim ? '' : 'whitespace-nowrap'} {...look(factor)}>
      {id !== ANSWER && (
        <FactorIcon id={factor} size="small" className="me-1 inline-block align-[-2px] text-factor-ink" />
      )}
      {words}
    </span>
  )
}
