'use client'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { dayWords } from '@/components/review/day-words'
import { type ReviewedPupil, standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { SmallMap } from './small-map'

type Props = {
  assignmentId: string
  pupil: ReviewedPupil
  chosen: boolean
  /** The code of the comment that is being written, where it would land here. */
  landing: { node: string; code: string } | null
  onChoose: () => void
}

/** One pupil's map in small. The name opens it; the tick chooses it. */
export function WallTile({ assignmentId, pupil, chosen, landing, onChoose }: Props) {
  const { seat, map, handedIn, found, state } = pupil
  const handIn = standingHandIn(pupil)
  const pins = (handIn?.comments ?? []).flatMap(({ code, anchor, parentId }) =>
    code && anchor.id && parentId === null ? [{ node: anchor.id, code }] : [],
  )
  const others = found.filter((f, i) => found.findIndex((g) => g.check === f.check) === i).slice(1, 3)
  return (
    <article className="wall-tile" data-chosen={chosen} data-draft={!handedIn} data-seat={seat.id}>
      <header>
        <Link href={`/assignments/${assignmentId}/review/${seat.id}`} data-tile={seat.id}>
          {seat.name}
        </Link>
        <span className="wall-marks">
          {handedIn ? (
            <>
              {handIn && handIn.n > 1 && <span>{ordinal(handIn.n)}</span>}
              {handIn?.late && <span>late</span>}
              {handIn?.readAt && <Check className="i read" size={14} role="img" aria-label="read" />}
              {others.map(({ check, severity }) => (
                <span key={check} data-fix={severity === 'fix'}>
                  {check}
                </span>
              ))}
            </>
          ) : (
            <span>{DRAFT_WORDS[state] ?? 'draft'}</span>
          )}
        </span>
      </header>
      {map && map.paragraphs.length > 0 ? (
        <SmallMap map={map} found={found} draft={!handedIn} flags={landing ? [landing] : pins} />
      ) : (
        <p className="wall-nothing">nothing placed</p>
      )}
      {handedIn ? (
        <label className="wall-choose">
          <input type="checkbox" checked={chosen} onChange={onChoose} aria-label={`Choose ${seat.name}`} />
        </label>
      ) : null}
      {handIn?.returnedAt && <p className="wall-foot">returned {dayWords(handIn.returnedAt)}</p>}
    </article>
  )
}

const DRAFT_WORDS: Record<string, string> = { 'not-started': 'not started', drafting: 'draft', stalled: 'stalled' }

const ordinal = (n: number) => (n === 2 ? '2nd' : n === 3 ? '3rd' : `${n}th`)
