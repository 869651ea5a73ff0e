'use client'
import { Check } from 'lucide-react'
import Link from 'next/link'
import { NameHere } from '@/components/classroom/names/names-here'
import { FindingCode } from '@/components/review/finding-code'
import { useTell } from '@/components/ui/when'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import type { WallPupil } from '@/lib/domain/review/wall'
import { ordinal } from '@/lib/domain/shared/words'
import type { SmallMap } from '@/lib/render/small-map/draw-small-map'
import { type Flag, SmallMapDrawing } from './small-map-drawing'

type Props = {
  pupil: WallPupil
  drawing: SmallMap | undefined
  href: string
  chosen: boolean
  /** Where the comment that is being written would land. */
  landing: Flag | null
  onChoose: () => void
}

const EMPTY: SmallMap = { lanes: [], more: 0, rings: [], about: '', stance: null }

/** One map of the wall: its drawing is the way into it. */
export function WallTile({ pupil, drawing, href, chosen, landing, onChoose }: Props) {
  const { seat, handedIn, drafts, submissionId } = pupil
  const tell = useTell()
  const flags: Flag[] = [...drafts.map((d) => ({ at: d.flag, code: d.code ?? '…' })), ...(landing ? [landing] : [])]
  const seen = new Set<string>()
  const shown = flags.filter(({ at, code }) => !seen.has(`${at} ${code}`) && seen.add(`${at} ${code}`))
  return (
    <li
      className={`group relative max-w-[170px] rounded-card border focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-1 ${handedIn ? 'bg-card' : 'border-dashed'} ${edgeOf(chosen, handedIn)}`}
      data-seat={seat.id}
    >
      {submissionId !== null && (
        <label className="-start-3 -top-3 absolute z-1 grid size-6 cursor-pointer place-items-center pointer-coarse:size-[44px] pointer-coarse:place-items-start pointer-coarse:p-px">
          <input
            type="checkbox"
            className="m-0 size-[15px] accent-accent opacity-0 checked:opacity-100 focus-visible:opacity-100 group-hover:opacity-100 pointer-coarse:size-[19px] pointer-coarse:opacity-100"
            checked={chosen}
            onChange={onChoose}
            aria-label={`Choose ${seat.name}`}
          />
        </label>
      )}
      <Link
        href={href}
        prefetch={false}
        className="flex h-full flex-col gap-1 px-3 py-2 text-inherit no-underline focus-visible:outline-none!"
        data-stop
      >
        <span className="flex flex-wrap justify-between gap-x-2 text-small leading-card pointer-coarse:ps-3">
          <b>{seat.name}</b>
          <Corner pupil={pupil} />
        </span>
        <NameHere seatId={seat.id} className="truncate text-label leading-tight" />
        <SmallMapDrawing map={drawing ?? EMPTY} label={seat.name} flags={shown} />
        {!handedIn && pupil.changedAt && (
          <span className="text-center text-ink-2 text-label">last change {tell('day', pupil.changedAt)}</span>
        )}
      </Link>
    </li>
  )
}

const CORNER = 'inline-flex items-center gap-2 font-strong text-ink-2 text-label'

function edgeOf(chosen: boolean, handedIn: boolean): string {
  if (chosen) return 'chosen border-accent'
  return handedIn ? 'border-rule' : 'border-control-line'
}

/** What else is to say of a map: its other findings, that it was handed in again, that it was read or returned. */
function Corner({ pupil: { state, handedIn, times, late, read, returned, findings } }: { pupil: WallPupil }) {
  if (!handedIn) return <span className={CORNER}>{STATES_OF_WORK[state].unsent}</span>
  const others = findings.slice(1, 3)
  return (
    <span className={CORNER}>
      {late && <span>late</span>}
      {times > 1 && <span>{ordinal(times)}</span>}
      {others.map(({ check, severity }) => (
        <FindingCode
          key={check}
          check={check}
          severity={severity}
          className={severity === 'fix' ? '' : 'before:hidden!'}
        />
      ))}
      {returned ? (
        <span className="text-pen">returned</span>
      ) : (
        read && (
          <span className="text-pen">
            <Check size={13} strokeWidth={3} aria-label="read" />
          </span>
        )
      )}
    </span>
  )
}
