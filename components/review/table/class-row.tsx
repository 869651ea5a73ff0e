'use client'
import Link from 'next/link'
import { NameHere } from '@/components/classroom/names/names-here'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { stanceSign, weightWords } from '@/lib/domain/review/criteria-row'
import { TARGET_WORDS, type TargetState } from '@/lib/domain/review/last-target'
import type { Wall, WallPupil } from '@/lib/domain/review/wall'
import { FactorSwatch } from './factor-swatch'

type Props = {
  pupil: WallPupil
  wall: Wall
  titles: Record<string, string>
  href: string
  chosen: boolean
  onChoose: () => void
}

const SIGNS: Record<TargetState, string> = { none: '', waiting: '○ ', again: '◌ ', 'in-part': '◐ ', 'acted-on': '● ' }

export function ClassRow({ pupil, wall, titles, href, chosen, onChoose }: Props) {
  const { seat, handedIn, submissionId, counter, stance, tested, target } = pupil
  const open = counter !== null && counter.answered < counter.of
  return (
    <tr data-seat={seat.id} data-draft={!handedIn || undefined} data-chosen={chosen || undefined}>
      <th scope="row">
        <input
          type="checkbox"
          checked={chosen}
          disabled={submissionId === null}
          onChange={onChoose}
          aria-label={`Choose ${seat.name}`}
        />
        <Link href={href} prefetch={false} data-stop>
          {seat.name}
        </Link>
        <NameHere seatId={seat.id} />
      </th>
      <td>{handedInWords(pupil)}</td>
      <td>
        <FactorCells pupil={pupil} wall={wall} />
      </td>
      <td className="num">{pupil.state === 'not-started' ? '' : pupil.evidence}</td>
      <td>{counter && <span data-open={open || undefined}>{`${counter.answered} of ${counter.of}`}</span>}</td>
      <td>{pupil.state === 'not-started' ? '' : weightWords(pupil.weights, wall.letters)}</td>
      <td className="num">{stance === null ? '' : stanceSign(stance)}</td>
      <td>{tested !== null && <span data-open={!tested || undefined}>{tested ? 'test named' : 'no test'}</span>}</td>
      <td>
        <span className="row-findings">
          {pupil.findings.slice(0, 3).map(({ check, severity }) => (
            <abbr key={check} className="wall-finding" data-severity={severity} title={titles[check]}>
              {check}
            </abbr>
          ))}
          {pupil.findings.length > 3 && <span className="meta">+{pupil.findings.length - 3}</span>}
          {handedIn && pupil.findings.length === 0 && 'none'}
        </span>
      </td>
      <td>{(handedIn || target !== 'none') && `${SIGNS[target]}${TARGET_WORDS[target]}`}</td>
    </tr>
  )
}

function FactorCells({ pupil, wall }: { pupil: WallPupil; wall: Wall }) {
  return (
    <span className="factor-cells">
      {wall.factors.map((f) =>
        pupil.factors.includes(f.id) ? (
          <FactorSwatch key={f.id} id={f.id} letters={wall.letters[f.id] ?? ''} name={f.name} />
        ) : (
          <span key={f.id} className="no-factor" aria-hidden="true">
            ·
          </span>
        ),
      )}
    </span>
  )
}

function handedInWords({ state, handedIn, times, late, returned }: WallPupil): string {
  if (!handedIn) return STATES_OF_WORK[state].unsent ?? ''
  const ordinal = times < 2 ? '' : times === 2 ? ' 2nd' : times === 3 ? ' 3rd' : ` ${times}th`
  return `✓${ordinal}${late ? ' late' : ''}${returned ? ' ↩' : ''}`
}
