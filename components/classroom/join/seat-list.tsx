'use client'
import { birdOf, type JoinSeat, type SeatState } from '@/lib/domain/classroom/seat'

const WORDS: Record<SeatState, string> = { free: 'free', card: '', taken: '', here: 'here' }

/** The seats of a class in register order: each a bird and a number to tap. */
export function SeatList({ seats, onTap }: { seats: JoinSeat[]; onTap: (seat: JoinSeat) => void }) {
  return (
    <ol className="join-seats">
      {seats.map((seat) => (
        <li key={seat.id}>
          <button type="button" className="join-seat" data-state={seat.state} onClick={() => onTap(seat)}>
            <span className="join-bird">{birdOf(seat.name)}</span> <b>{seat.number}</b>
            {WORDS[seat.state] !== '' && <span className="join-state">{WORDS[seat.state]}</span>}
          </button>
        </li>
      ))}
    </ol>
  )
}
