'use client'
import { PanelLeftClose, Plus } from 'lucide-react'
import { useState } from 'react'
import { NewText } from '@/components/card/new-text'
import { TrayCard } from '@/components/card/tray-card'
import { MemoryTray } from '@/components/memory/later'
import { StartMemory } from '@/components/memory/start-memory'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SearchField } from '@/components/ui/search-field'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { factorsOf } from '@/lib/domain/map/factor-choices'
import { inTray } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { filterTray } from './filter-claims'
import '../canvas/claim.css'
import './tray.css'

/** The deck's claims that are not used yet, under the cards they are from. */
export function Tray({ onShut }: { onShut?: () => void }) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const isWriting = useIsWriting({ what: 'tray' })
  const closed = useMap((s) => s.deckShut)
  const { run, write } = useTools()
  const [search, setSearch] = useState('')
  const [factor, setFactor] = useState<string | null>(null)
  if (closed) return <MemoryTray onShut={onShut} />
  const left = map.claims.filter(inTray).length
  const groups = filterTray(map, { search, factor })
  return (
    <div className="tray" data-field="tray">
      <div className="tray-head">
        <div className="tray-title">
          <h2>Tray</h2>
          <span className="meta">
            {left} {left === 1 ? 'claim' : 'claims'} left
          </span>
          {onShut && (
            <IconButton label="Shut the tray" onClick={onShut}>
              <Icon of={PanelLeftClose} />
            </IconButton>
          )}
        </div>
        <SearchField label="Search claims" placeholder="Search claims" value={search} onSearch={setSearch} />
        <fieldset className="factor-filter">
          <legend className="sr">Only one factor</legend>
          {factorsOf(map).map((f) => (
            <button
              key={f.id}
              type="button"
              {...look(f.id)}
              aria-pressed={factor === f.id}
              aria-label={f.name}
              title={f.name}
              onClick={() => setFactor(factor === f.id ? null : f.id)}
            >
              <FactorIcon id={f.id} />
            </button>
          ))}
        </fieldset>
        <StartMemory />
      </div>
      <div className="tray-list">
        {isWriting ? (
          <div className="claim is-writing" {...look(factor)} data-role="claim">
            <NewText
              where={{ what: 'tray' }}
              label="A new claim"
              placeholder="What do you claim? Enter keeps it."
              onDone={(text) => run(addClaim, { id: newId(), text, factor })}
              onEnd={() => write(null)}
              onDraft={null}
            />
          </div>
        ) : (
          <button type="button" className="write-claim" onClick={() => write({ what: 'tray' })}>
            <Icon of={Plus} />
            Write a claim of your own
          </button>
        )}
        {groups.map(({ card, claims, used, all }) => (
          <section key={card?.id ?? 'own'} className="deck-card">
            <h3>
              {card?.question ?? 'Your own claims'}
              <span className="count" title={`${used} of ${all} on the map`}>
                {used} of {all}
              </span>
            </h3>
            {claims.map((claim) => (
              <TrayCard key={claim.id} claim={claim} />
            ))}
          </section>
        ))}
        {groups.length === 0 && (
          <p className="meta">
            {map.claims.length === 0 ? 'No claims yet. Write your first one.' : 'No claim has these words.'}
          </p>
        )}
      </div>
      <TrayLanding />
    </div>
  )
}

/** Around the tray while a card in the hand would go back into it. */
function TrayLanding() {
  return useMap((s) => s.place?.in === 'tray') ? <div className="tray-landing" /> : null
}
