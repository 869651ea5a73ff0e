'use client'
import { Printer } from 'lucide-react'
import { useState } from 'react'
import { LinkButton } from '@/components/classroom/link-button'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { usePageKeys } from '@/components/ui/use-page-keys'
import type { PrintedCards } from '@/lib/domain/classroom/card'
import type { Names } from '@/lib/sync/name-book'
import styles from './card-sheets.module.css'
import { CutCard } from './cut-card'
import { LocalAddressWarning } from './local-address-warning'
import { CARD_ORDERS, type CardOrder, sheetsOf } from './order-cards'

type Props = {
  printed: PrintedCards
  className: string
  address: string
  names: Names
  onDone: () => void
  onUndo: () => void
}

/** Options, paper, deeds; where there is less room the paper under both. On paper there is the paper alone. */
const PAGE =
  'grid min-h-[calc(100dvh-49px)] grid-cols-[minmax(220px,300px)_210mm_minmax(190px,1fr)] items-start bg-ground max-[1240px]:grid-cols-[minmax(0,1fr)_auto] max-tablet:grid-cols-1 print:block print:min-h-0 print:bg-transparent'
const ASIDE = 'sticky top-0 grid justify-items-start gap-4 p-5 max-[1240px]:static'
const LEGEND = 'mb-3 w-full border-rule border-b pb-2 font-strong text-ink-2 text-small'
const TICK =
  'flex min-h-hit items-start gap-3 leading-card [&>input]:mt-1 [&>input]:size-5 [&>input]:flex-none [&>input]:accent-accent'

/** Resume cards as they are printed, eight on a side of A4. Codes and names are in this page alone, and nothing is sent. */
export function CardSheets({ printed: { cards, ended }, className, address, names, onDone, onUndo }: Props) {
  const named = cards.filter((card) => names[card.seatId]).length
  const [strips, setStrips] = useState(named > 0)
  const [order, setOrder] = useState<CardOrder>('register')
  const sheets = sheetsOf(cards, order, names)
  const count = sheets.length === 1 ? 'one sheet' : `${sheets.length} sheets`
  usePageKeys({ p: () => window.print(), Escape: onDone })
  return (
    <div className={PAGE}>
      <aside className={ASIDE} aria-label="How the cards are laid out">
        <h1 ref={focusOnce} tabIndex={-1} className="font-says font-strong text-question leading-tight outline-none!">
          {cards.length === 1 ? 'One card' : `${cards.length} cards`}
        </h1>
        <p className="meta">Eight on A4, {count}. The codes are shown this once and kept nowhere.</p>
        <fieldset className="grid w-full gap-3">
          <legend className={LEGEND}>Names</legend>
          <label className={TICK}>
            <input type="checkbox" checked={strips} onChange={(event) => setStrips(event.target.checked)} />
            <span>
              Print the name from my list
              <small className="block text-ink-3 text-small">
                {named} of {cards.length} have one. It is read in this browser and never sent; the strip tears off.
              </small>
            </span>
          </label>
        </fieldset>
        <fieldset className="grid w-full gap-3">
          <legend className={LEGEND}>Order</legend>
          {Object.entries(CARD_ORDERS)
            .filter(([value]) => value !== 'names' || named > 0)
            .map(([value, words]) => (
              <label key={value} className={TICK}>
                <input
                  type="radio"
                  name="card-order"
                  checked={order === value}
                  onChange={() => setOrder(value as CardOrder)}
                />
                <span>{words}</span>
              </label>
            ))}
        </fieldset>
      </aside>
      <main
        id="main"
        className="max-[1240px]:col-span-full max-[1240px]:row-start-2 max-tablet:order-1 max-tablet:row-auto max-tablet:px-4 print:p-0"
        data-print-alone
      >
        {sheets.map((sheet, i) => (
          <section
            key={sheet[0]?.seatId ?? i}
            className={styles.sheet}
            aria-label={`Sheet ${i + 1} of ${sheets.length}`}
          >
            {sheet.map((card, place) =>
              card ? (
                <CutCard
                  key={card.seatId}
                  {...{ card, className, address }}
                  name={strips ? names[card.seatId] : null}
                />
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place is its place
                <span key={place} />
              ),
            )}
          </section>
        ))}
      </main>
      <aside className={ASIDE} aria-label="Print">
        <LocalAddressWarning address={address} />
        <Button variant="primary" onClick={() => window.print()}>
          <Icon of={Printer} />
          Print {count} <kbd>P</kbd>
        </Button>
        <Button onClick={onDone}>Done</Button>
        <p className="meta">
          Print, or save as PDF, before you leave: after that a lost card needs a new one. {endedWords(ended)}
        </p>
        <LinkButton onClick={onUndo}>{ended > 0 ? 'Undo: the old cards stay good' : 'Undo: print nothing'}</LinkButton>
      </aside>
    </div>
  )
}

const endedWords = (ended: number): string => {
  if (ended === 0) return 'No card has ended.'
  return ended === 1 ? 'One old card has ended.' : `${ended} old cards have ended.`
}

const focusOnce = (heading: HTMLHeadingElement | null) => {
  heading?.focus()
  window.scrollTo(0, 0)
}
