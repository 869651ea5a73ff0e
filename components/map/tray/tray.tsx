'use client'
import { PanelLeftClose, Plus } from 'lucide-react'
import { useState } from 'react'
import { cardLook } from '@/components/card/card-look'
import { FactorFilter } from '@/components/card/factor-filter'
import { NewText } from '@/components/card/new-text'
import { TrayCard } from '@/components/card/tray-card'
import { WRITE_CLAIM } from '@/components/card/write-claim'
import { MemoryTray } from '@/components/memory/later'
import { StartMemory } from '@/components/memory/start-memory'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { SearchField } from '@/components/ui/search-field'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { inTray } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { filterTray } from './filter-claims'
import { NewCards } from './new-cards'

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
    <div className="relative flex min-h-0 flex-1 flex-col bg-ground" data-field="tray">
      <div className="grid flex-none gap-3 py-3 ps-5 pe-4">
        <div className="flex items-center gap-2">
          <h2 className="flex-1 text-body font-bold">Tray</h2>
          <span className="meta">
            {left} {left === 1 ? 'claim' : 'claims'} left
          </span>
          {onShut && (
            <IconButton className="-me-3" label="Shut the tray" onClick={onShut}>
              <Icon of={PanelLeftClose} />
            </IconButton>
          )}
        </div>
        <SearchField label="Search claims" placeholder="Search claims" value={search} onSearch={setSearch} />
        <FactorFilter factor={factor} onFilter={setFactor} />
        <NewCards />
        <StartMemory />
      </div>
      <div className="min-h-0 flex-1 overflow-auto ps-5 pe-4 pt-1 pb-5 short:overflow-visible">
        {isWriting ? (
          <div className={cardLook({ writing: true })} {...look(factor)} data-role="claim">
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
          <button type="button" className={WRITE_CLAIM} onClick={() => write({ what: 'tray' })}>
            <Icon of={Plus} />
            Write a claim of your own
          </button>
        )}
        {groups.map(({ card, claims, used, all }) => (
          <section key={card?.id ?? 'own'} className="pt-3">
            <h3 className="flex items-start gap-3 pb-1 text-small leading-card font-strong text-ink-2">
              {card?.question ?? 'Your own claims'}
              <span
                className="count ms-auto font-read whitespace-nowrap text-ink-3"
                title={`${used} of ${all} on the map`}
              >
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
  return useMap((s) => s.place?.in === 'tray') ? (
    <div className="pointer-events-none absolute inset-0 shadow-[inset_0_0_0_2px_var(--accent)] forced-colors:outline-3 forced-colors:-outline-offset-3 forced-colors:outline-[Highlight] forced-colors:outline-dashed" />
  ) : null
}
