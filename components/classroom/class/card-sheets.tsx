'use client'
import { Printer } from 'lucide-react'
import type { ResumeCard } from '@/lib/domain/classroom/card'
import { QrCode } from '../qr-code'
import './card-sheets.css'

const CARDS_ON_A_SHEET = 8

type Props = { cards: ResumeCard[]; className: string; address: string; onDone: () => void }

/** Resume cards as they are printed, eight on a side of A4 with lines to cut along. The codes are in this page alone. */
export function CardSheets({ cards, className, address, onDone }: Props) {
  const host = address.replace(/^https?:\/\//, '')
  const sheets = Array.from({ length: Math.ceil(cards.length / CARDS_ON_A_SHEET) }, (_, i) =>
    cards.slice(i * CARDS_ON_A_SHEET, (i + 1) * CARDS_ON_A_SHEET),
  )
  return (
    <main id="main" className="card-sheets">
      <div className="card-sheets-bar">
        <h1 ref={focusOnce} tabIndex={-1}>
          {cards.length === 1 ? 'One card' : `${cards.length} cards`} for {className}
        </h1>
        <p className="meta">
          The codes are shown this once and kept nowhere: print them before you leave. Their old cards have ended.
        </p>
        <p className="panel-row">
          <button type="button" className="button primary" onClick={() => window.print()}>
            <Printer className="i" size={16} aria-hidden />
            Print
          </button>
          <button type="button" className="button" onClick={onDone}>
            Done
          </button>
        </p>
      </div>
      {sheets.map((sheet, i) => (
        <section key={sheet[0]!.seatId} className="card-sheet" aria-label={`Side ${i + 1} of ${sheets.length}`}>
          {sheet.map(({ seatId, name, code }) => (
            <article key={seatId} className="cut-card">
              <header>
                <b>Howfar</b>
                <span>{className}</span>
              </header>
              <QrCode text={`${address}/resume#${code.replaceAll('-', '')}`} label={`QR code for ${name}`} />
              <div>
                <h2>{name}</h2>
                <p>Your way back:</p>
                <p className="cut-card-code">{code.replaceAll('-', ' ')}</p>
                <p>
                  Scan, or go to <b>{host}/resume</b> and type these twelve.
                </p>
              </div>
              <footer>Keep it like a key. Lost? Your teacher prints a new one.</footer>
            </article>
          ))}
        </section>
      ))}
    </main>
  )
}

const focusOnce = (heading: HTMLHeadingElement | null) => heading?.focus()
