'use client'
import { birdOf, type JoinSeat, type SeatState } from '@/lib/domain/classroom/seat'

const WORDS: Record<SeatState, string> = { free: 'free', card: '', taken: '', here: 'here' }
/** Free ones are empty places on the table; those of whom somebody is here lie flat. */
const LOOKS: Record<SeatState, string> = {
  free: 'rounded-card border-[1.5px] border-control-line border-dashed font-strong',
  card: 'paper font-strong',
  taken: 'paper font-strong',
  here: 'rounded-card border border-rule font-read text-ink-2',
}

/** The seats of a class in register order: each a bird and a number to tap. */
export function SeatList({ seats, onTap }: { seats: JoinSeat[]; onTap: (seat: JoinSeat) => void }) {
  return (
    <ol className="mt-5 grid grid-cols-2 gap-3 tablet:mt-6 tablet:grid-cols-5">
      {seats.map((seat) => (
        <li key={seat.id}>
          <button
            type="button"
            className={`grid min-h-hit-large w-full grid-cols-[minmax(0,1fr)_auto] content-center items-baseline gap-x-3 px-4 py-2 text-start hover:shadow-hover tablet:min-h-[76px] ${LOOKS[seat.state]}`}
            onClick={() => onTap(seat)}
          >
            <span className="wrap-anywhere">{birdOf(seat.name)}</span>{' '}
            <b className={`font-says text-h3 leading-none ${seat.state === 'here' ? 'font-read' : 'font-strong'}`}>
              {seat.number}
            </b>
            {WORDS[seat.state] !== '' && (
              <span className="col-span-full font-read text-ink-3 text-label leading-tight">
                {seat.state === 'here' && <span aria-hidden="true">● </span>}
                {WORDS[seat.state]}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  )
}
