'use client'
import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { CARD_END, CARD_ROLE, CLAMPED, cardLook } from '@/components/card/card-look'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { SearchField } from '@/components/ui/search-field'
import type { Claim } from '@/lib/domain/map/argument-map'
import { factorName } from '@/lib/domain/map/read-map'
import { rowOf } from '@/lib/domain/weighing/diamond'
import type { DiamondTools } from './use-diamond'

type Props = {
  tools: DiamondTools
  dragged: string | null
  landing: boolean
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
}

/** The claims beside the diamond: those on the map first. A weight that no row has stays, and is shown. */
export function WaitingClaims({ tools, dragged, landing, grip }: Props) {
  const map = useMap((s) => s.map)
  const { show } = useTools()
  const [search, setSearch] = useState('')
  const words = search.toLowerCase().split(/\s+/).filter(Boolean)
  const found = tools.diamond.waiting.filter((c) => words.every((word) => c.text.toLowerCase().includes(word)))
  const groups = [
    ['On the map', found.filter((c) => c.paragraph !== null || c.position !== null)],
    ['In the tray', found.filter((c) => c.paragraph === null && c.position === null)],
  ] as const
  const first = found.find((c) => c.id === tools.at?.id) ?? found[0]
  return (
    <section
      className={`flex min-h-0 w-[184px] flex-none flex-col gap-3 border-e-2 border-margin in-data-alone:w-[268px] max-phone:w-auto max-phone:border-e-0 max-phone:border-b-2 ${landing ? 'bg-accent-tint' : ''}`}
      data-waiting
      aria-label="Claims that wait"
    >
      <SearchField
        className="pe-4 max-phone:pe-0"
        label="Search the claims that wait"
        placeholder="Search claims"
        value={search}
        onSearch={setSearch}
      />
      <div className="-ms-2 min-h-[160px] flex-[1_1_0] overflow-auto ps-2 pe-4 pt-2 pb-4 max-phone:flex max-phone:min-h-0 max-phone:flex-none max-phone:gap-4 max-phone:px-2 max-phone:pb-3">
        {map.claims.length === 0 && (
          <div className="grid gap-4">
            <p className="meta">No claims yet. Write some on the map, then come back to rank them.</p>
            <Button onClick={() => show('map')}>Go to the map</Button>
          </div>
        )}
        {map.claims.length > 0 && found.length === 0 && (
          <p className="meta">{words.length > 0 ? 'No claim has these words.' : 'Every claim is in the diamond.'}</p>
        )}
        {groups.map(
          ([name, claims]) =>
            claims.length > 0 && (
              <div key={name} className="not-first:mt-4 max-phone:mt-0">
                <h3 className="flex justify-between gap-2 pt-2 pb-3 text-small font-strong text-ink-2">
                  {name} <span className="count font-read text-ink-3">{claims.length}</span>
                </h3>
                <div className="grid gap-3 max-phone:flex max-phone:gap-3">
                  {claims.map((claim) => (
                    <WaitingCard
                      key={claim.id}
                      claim={claim}
                      factor={factorName(map, claim.factor)}
                      tools={tools}
                      inHand={tools.inHand === claim.id}
                      away={dragged === claim.id}
                      tabStop={claim === first}
                      grip={grip}
                    />
                  ))}
                </div>
              </div>
            ),
        )}
      </div>
    </section>
  )
}

type CardProps = {
  claim: Claim
  factor: string
  tools: DiamondTools
  inHand: boolean
  away: boolean
  tabStop: boolean
  grip: Props['grip']
}

function WaitingCard({ claim, factor, tools, inHand, away, tabStop, grip }: CardProps) {
  const look = useFactorLook()
  const { id, weight } = claim
  const number = weight === null ? null : Math.round(weight * 100)
  const take = () => tools.takeUp(inHand ? null : id)
  const rank = (card: HTMLElement, row: number) => {
    tools.rank(id, row)
    if (!step(card, 1)) step(card, -1)
  }
  const takeByKey = () => {
    take()
    if (!inHand) tools.goTo(firstFree(tools))
  }
  const actOf = (key: string, card: HTMLElement): (() => unknown) | undefined => {
    if (key === 'ArrowDown') return () => step(card, 1)
    if (key === 'ArrowUp') return () => step(card, -1)
    if (/^[1-5]$/.test(key)) return () => rank(card, Number(key) - 1)
    if (key === 'Enter' || key === ' ') return takeByKey
    if (key === 'Escape' && tools.inHand !== null) return () => tools.takeUp(null)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const act = actOf(event.key, event.currentTarget)
    if (!act) return
    act()
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card holds text that a button would flatten, and is dragged as well
    <div
      className={cardLook(
        { selected: inHand, away },
        '[--clamp:3] [contain-intrinsic-size:auto_92px] [content-visibility:auto] max-phone:w-[210px] max-phone:flex-none',
      )}
      role="button"
      tabIndex={tabStop ? 0 : -1}
      {...look(claim.factor)}
      data-role="claim"
      aria-pressed={inHand}
      onPointerDown={(event) => grip(event, id)}
      onFocus={() => tools.look(id)}
      onClick={take}
      onKeyDown={onKeyDown}
    >
      <span className={CARD_ROLE}>
        <FactorMark id={claim.factor} name={factor} />
        {number !== null && (
          <span className={CARD_END} title={rowOf(weight) === null ? 'A weight set elsewhere' : 'Its row is full'}>
            {rowOf(weight) === null ? `weight ${number}` : `${number}, row full`}
          </span>
        )}
      </span>
      <span className={CLAMPED}>{claim.text || 'An empty card'}</span>
    </div>
  )
}

/** The first empty place from the top; the top when there is none. */
function firstFree({ diamond }: DiamondTools) {
  const row = diamond.rows.findIndex((places) => places.includes(null))
  return row < 0 ? { row: 0, place: 0 } : { row, place: diamond.rows[row]!.indexOf(null) }
}

/** Moves the focus to the next card of the list; false at its end. */
function step(from: HTMLElement, by: 1 | -1): boolean {
  const cards = [...(from.closest('[data-waiting]')?.querySelectorAll<HTMLElement>('.claim') ?? [])]
  const next = cards[cards.indexOf(from) + by]
  next?.focus()
  return next !== undefined
}
