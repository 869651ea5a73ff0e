'use client'

type Props = { ticked: number; all: number; onPrint: () => void; onPrintAll: () => void }

/** Resume cards: whose are ticked in the register, printed afresh. */
export function CardPanel({ ticked, all, onPrint, onPrintAll }: Props) {
  return (
    <section aria-labelledby="card-panel">
      <h2 id="card-panel">Resume cards</h2>
      <p className="meta">
        A pupil who lost the way back needs a card, not an e-mail address.{' '}
        {ticked === 0 ? 'Tick pupils in the register.' : ticked === 1 ? 'One is ticked.' : `${ticked} are ticked.`}
      </p>
      <p className="panel-row">
        <button type="button" className="button" disabled={ticked === 0} onClick={onPrint}>
          Print {ticked > 0 && ticked} <kbd>P</kbd>
        </button>
        {all > 0 && ticked < all && (
          <button type="button" className="link" onClick={onPrintAll}>
            Print all {all}
          </button>
        )}
      </p>
      <p className="meta">A card opens that pupil’s maps. A new card ends the old one.</p>
    </section>
  )
}
