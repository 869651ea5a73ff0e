'use client'
import { Button } from '@/components/ui/button'
import type { DeckDifference } from '@/lib/domain/deck/compare-decks'

type Kind = DeckDifference['kind']
type Props = {
  all: DeckDifference[]
  isTaken: (one: DeckDifference) => boolean
  /** Ticks these the other way. */
  onTurn: (keys: string[]) => void
}

const HEADS: Record<Kind, (count: number) => string> = {
  new: (count) => `${count} new`,
  changed: (count) => `${count} changed`,
  gone: (count) => `${count} not in these notes`,
}
const HINTS: Record<Kind, string> = {
  new: '',
  changed: 'Ticked: the words of the notes. Not ticked: the deck keeps its own, and you are not asked again.',
  gone: 'They stay in the deck. Tick those that are to be deleted.',
}

/** Lines of a part that are seen without opening it. */
const FEW = 12

/** What notes say otherwise than the deck, part by part; what is ticked comes in. */
export function Differences({ all, isTaken, onTurn }: Props) {
  return (['new', 'changed', 'gone'] as const).map((kind) => {
    const some = all.filter((one) => one.kind === kind)
    if (some.length === 0) return null
    const ticked = some.filter(isTaken)
    const other = ticked.length === some.length ? some : some.filter((one) => !isTaken(one))
    return (
      <details key={kind} open={kind !== 'gone' && some.length <= FEW}>
        <summary className="min-h-hit content-center font-bold text-card">{HEADS[kind](some.length)}</summary>
        <p className="meta flex flex-wrap items-center gap-3">
          {HINTS[kind]}
          {some.length > 1 && (
            <Button className="-ms-3" variant="link" size="small" onClick={() => onTurn(other.map(({ key }) => key))}>
              {ticked.length === some.length ? 'Tick none' : 'Tick all'}
            </Button>
          )}
        </p>
        <ul className="mt-2 max-h-[19rem] overflow-auto">
          {some.map((one) => (
            <li key={one.key} className="border-rule border-t py-2 text-card leading-card">
              <label className="flex items-baseline gap-3">
                <input
                  type="checkbox"
                  className="flex-none"
                  checked={isTaken(one)}
                  onChange={() => onTurn([one.key])}
                />
                <Said of={one} />
              </label>
            </li>
          ))}
        </ul>
      </details>
    )
  })
}

function Said({ of: one }: { of: DeckDifference }) {
  if (one.kind === 'changed')
    return (
      <span className="min-w-0 wrap-anywhere">
        <del className="text-ink-2">{one.was}</del> <ins className="font-strong no-underline">{one.to}</ins>
        {one.yours && <span className="meta ms-3">the deck has your own words</span>}
        {one.of === 'cards' && <span className="meta ms-3">a heading</span>}
      </span>
    )
  return (
    <span className="min-w-0 wrap-anywhere">
      {one.claim.text} <span className="meta ms-3">{one.card}</span>
      {one.kind === 'new' && one.deleted && <span className="meta ms-3">you deleted it before</span>}
    </span>
  )
}
