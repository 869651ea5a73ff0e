'use client'
import { useState } from 'react'
import { ChoiceLine, ChoiceList } from '@/components/actions/choice-list'
import { claimsToGoUnder, moveTo } from '@/components/actions/places'
import { UnderWhich } from '@/components/actions/under-which'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useMap, useTools } from '@/components/session/use-map'
import { SearchField } from '@/components/ui/search-field'
import { factorName, findClaim, findParagraph, inTray, nameOfParagraph } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'
import { AskingDialog } from './asking-dialog'

/** How many lines are listed; more are found by their words. */
const MOST = 40

/** A paragraph is filled from the tray, the claims of its own factor first; evidence is asked which claim it goes under. */
export function FillDialog({ id }: { id: string }) {
  const tools = useOfferTools()
  const map = useMap((s) => s.map)
  const { ask } = useTools()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const paragraph = findParagraph(map, id)
  if (!paragraph) return null
  const words = search.trim().toLowerCase()
  const waiting = map.claims
    .filter((c) => inTray(c) && c.text.toLowerCase().includes(words))
    .sort((a, b) => Number(b.factor === paragraph.factor) - Number(a.factor === paragraph.factor))
  const put = (claimId: string, under: string | null) => {
    ask(null)
    moveTo(tools, claimId, { in: 'paragraph', paragraph: id, under })
  }
  const claim = chosen === null ? undefined : findClaim(map, chosen)
  if (claim)
    return (
      <AskingDialog title="Under which claim?">
        <UnderWhich claim={claim} paragraph={id} onChoose={(under) => put(claim.id, under)} />
      </AskingDialog>
    )
  return (
    <AskingDialog title={`From the tray into ${nameOfParagraph(map, id)}`}>
      <SearchField label="Search" placeholder="Words of a claim" value={search} onSearch={setSearch} />
      {waiting.length === 0 && <p className="meta">The tray has nothing like that.</p>}
      <ChoiceList>
        {waiting.slice(0, MOST).map((c, i) => (
          <ChoiceLine
            key={c.id}
            at={i}
            onChoose={() => (claimsToGoUnder(map, c, id).length > 0 ? setChosen(c.id) : put(c.id, null))}
          >
            <span className="flex-1 py-2 leading-card">
              <b>{factorName(map, c.factor) || nothingYet(map)}</b> {c.text}
            </span>
          </ChoiceLine>
        ))}
      </ChoiceList>
    </AskingDialog>
  )
}
