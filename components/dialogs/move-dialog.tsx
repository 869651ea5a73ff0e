'use client'
import { Inbox, Plus } from 'lucide-react'
import { useState } from 'react'
import { CHOICE_HINT, ChoiceLine, ChoiceList } from '@/components/actions/choice-list'
import { claimsToGoUnder, type MovePlace, moveTo } from '@/components/actions/places'
import { UnderWhich } from '@/components/actions/under-which'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useMap, useTools } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorName, findClaim, paragraphsInOrder, placeOf } from '@/lib/domain/map/read-map'
import { looseClaims } from '@/lib/domain/map/reading-order'
import { quoted, short } from '@/lib/domain/map/short'
import { nothingYet } from '@/lib/domain/question/question-words'
import { AskingDialog } from './asking-dialog'

/** “Move to…”: the paragraphs by their digits; for evidence and explanations then the claim they belong under. */
export function MoveDialog({ id }: { id: string }) {
  const tools = useOfferTools()
  const map = useMap((s) => s.map)
  const { ask } = useTools()
  const [paragraph, setParagraph] = useState<string | null>(null)
  const claim = findClaim(map, id)
  if (!claim) return null
  const go = (place: MovePlace) => {
    ask(null)
    moveTo(tools, id, place)
  }
  const choose = (to: string) =>
    claimsToGoUnder(map, claim, to).length > 0 ? setParagraph(to) : go({ in: 'paragraph', paragraph: to, under: null })
  return (
    <AskingDialog title={paragraph === null ? 'Move to which paragraph?' : 'Under which claim?'}>
      <p className="meta">{quoted(claim.text)}</p>
      {paragraph !== null ? (
        <UnderWhich
          claim={claim}
          paragraph={paragraph}
          onChoose={(under) => go({ in: 'paragraph', paragraph, under })}
        />
      ) : (
        <ChoiceList>
          {paragraphsInOrder(map).map((p, i) => (
            <ChoiceLine key={p.id} at={i} onChoose={() => choose(p.id)}>
              <b className="font-says text-body leading-none">{i + 1}</b>
              <FactorMark id={p.factor} name={factorName(map, p.factor) || nothingYet(map)} />
              <span className={CHOICE_HINT}>{short(p.point, 30)}</span>
            </ChoiceLine>
          ))}
          <hr />
          <ChoiceLine onChoose={() => go({ in: 'new paragraph' })}>
            <Icon of={Plus} />
            New paragraph
          </ChoiceLine>
          {placeOf(claim).in !== 'tray' && (
            <ChoiceLine onChoose={() => go({ in: 'tray' })}>
              <Icon of={Inbox} />
              Back to the tray
            </ChoiceLine>
          )}
          {placeOf(claim).in !== 'canvas' && (
            <ChoiceLine onChoose={() => go({ in: 'canvas', spot: { x: 24, y: 24 + belowAll(map) } })}>
              Loose on the page, outside any paragraph
            </ChoiceLine>
          )}
        </ChoiceList>
      )}
    </AskingDialog>
  )
}

/** What a loose card is high at most while it is not selected, and the room under it, in pixels at 100 %. */
const LOOSE_HIGH = 130

/** Below what is drawn now and what lies there, so that a card put there by key covers nothing. */
const belowAll = (map: ArgumentMap): number =>
  Math.max(
    400,
    ...[...document.querySelectorAll<HTMLElement>('.paragraph')].map((p) => p.offsetHeight + 200),
    ...looseClaims(map).map((c) => (c.position?.y ?? 0) + LOOSE_HIGH),
  )
