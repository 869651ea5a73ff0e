'use client'
import { Spline } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { HoldBar } from '@/components/ui/hold-bar'
import { Icon } from '@/components/ui/icon'
import { findClaim } from '@/lib/domain/map/read-map'
import { nameOfNode } from '@/lib/domain/map/relation-words'
import { causalWeb } from '@/lib/domain/weighing/causal-web'
import { NewParagraph } from '../sort/new-column'
import { LinkForm, VERB_ID } from './link-form'
import { LinkList, TEXT_COLUMN, WORDS_HEADING } from './link-list'
import { useLinkDraft } from './use-link-draft'
import { WebFigure } from './web-figure'

/** What acted on what, with a verb: drawn as a web, and written as sentences. Writes links and their words, nothing else. */
export function CausalWebView() {
  const map = useMap((s) => s.map)
  const { say } = useTools()
  const [withClaims, showClaims] = useState(false)
  const [picked, pick] = useState<string | null>(null)
  const [draft, changeDraft, clearDraft] = useLinkDraft(map.id)
  const [selected, select] = useState<string | null>(null)
  const web = useMemo(() => causalWeb(map, withClaims), [map, withClaims])
  const claimsLinked = web.links.some((l) => findClaim(map, l.relation.from) || findClaim(map, l.relation.to))

  // Both ends are there: what is asked for next is the verb.
  const [asked, askVerb] = useState(0)
  useEffect(() => {
    if (asked > 0) document.getElementById(VERB_ID)?.focus()
  }, [asked])
  const join = (from: string, to: string) => {
    pick(null)
    changeDraft({ from, to })
    askVerb(asked + 1)
    say(`${nameOfNode(map, from)} … ${nameOfNode(map, to)}. Which verb?`)
  }

  if (map.paragraphs.length < 2 && web.nodes.length < 2)
    return (
      <div className="mt-5 grid max-w-[34em] justify-items-start gap-4 text-ink-2">
        <p>
          A web needs at least two paragraphs. Make them here or on the map, then say which of them caused, enabled or
          outweighs another.
        </p>
        <NewParagraph />
      </div>
    )
  return (
    <div className="mt-4 flex flex-wrap items-start gap-x-7 gap-y-6">
      <div className="max-w-full min-w-0">
        {claimsLinked && (
          <Button
            className="-ms-3 mb-3"
            variant="quiet"
            size="small"
            aria-pressed={withClaims}
            onClick={() => showClaims(!withClaims)}
          >
            <Icon of={Spline} />
            {withClaims ? 'Paragraphs alone' : 'Show the cards that are linked'}
          </Button>
        )}
        <WebFigure
          web={web}
          picked={picked}
          onPick={(id) => {
            pick(id)
            if (id !== null) changeDraft({ from: id, to: '' })
          }}
          onJoin={join}
          selected={selected}
          onSelect={(id) => {
            select(id === selected ? null : id)
            document.querySelector(`[data-link="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
          }}
        />
      </div>
      <div className="flex min-w-0 flex-[1_1_360px] flex-wrap gap-x-7 gap-y-6 in-data-[width=phone]:basis-full">
        <section className={TEXT_COLUMN} aria-label="A new link">
          <h3 className={WORDS_HEADING}>A new link in words</h3>
          <LinkForm
            draft={draft}
            onDraft={changeDraft}
            onLinked={(id) => {
              clearDraft()
              select(id)
            }}
          />
        </section>
        <LinkList selected={selected} onSelect={select} />
      </div>
      {picked !== null && (
        <HoldBar>
          <Icon of={Spline} size="large" />
          <p role="status">
            <b>{nameOfNode(map, picked)}</b> acted on…
            <br />
            Tap the card that it acted on.
          </p>
          <Button onClick={() => pick(null)}>Put it back</Button>
        </HoldBar>
      )}
    </div>
  )
}
