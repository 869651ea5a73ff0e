'use client'
import Link from 'next/link'
import { NameHere } from '@/components/classroom/names/names-here'
import { FindingCode } from '@/components/review/finding-code'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { stanceSign, weightWords } from '@/lib/domain/review/criteria-row'
import { TARGET_WORDS, type TargetState } from '@/lib/domain/review/last-target'
import type { Wall, WallPupil } from '@/lib/domain/review/wall'
import { ordinal } from '@/lib/domain/shared/words'
import { FactorSwatch } from './factor-swatch'

type Props = {
  pupil: WallPupil
  wall: Wall
  titles: Record<string, string>
  href: string
  chosen: boolean
  onChoose: () => void
}

/** Names stay in sight while the rest goes by under them. */
export const FIRST_COLUMN = 'sticky start-0 bg-sheet ps-5'
export const FACTOR_CELLS = 'inline-flex items-center gap-3 *:w-[32px]'
/** What is still to do. */
const OPEN = 'border-0 border-fix border-b-2 border-dotted font-strong text-fix'

const SIGNS: Record<TargetState, string> = { none: '', waiting: '○ ', again: '◌ ', 'in-part': '◐ ', 'acted-on': '● ' }

export function ClassRow({ pupil, wall, titles, href, chosen, onChoose }: Props) {
  const { seat, handedIn, submissionId, counter, stance, tested } = pupil
  const begun = pupil.state !== 'not-started'
  const open = counter !== null && counter.answered < counter.of
  return (
    <tr data-seat={seat.id} className={`${handedIn ? '' : 'text-ink-2'} ${chosen ? '*:bg-accent-tint' : ''}`}>
      <th scope="row" className={FIRST_COLUMN}>
        <input
          className="me-2"
          type="checkbox"
          checked={chosen}
          disabled={submissionId === null}
          onChange={onChoose}
          aria-label={`Choose ${seat.name}`}
        />
        <Link href={href} prefetch={false} className={handedIn ? 'font-strong' : 'font-read text-ink-2'} data-stop>
          {seat.name}
        </Link>
        <NameHere seatId={seat.id} className="text-label" />
      </th>
      <td>{handedInWords(pupil)}</td>
      <td>
        <FactorCells pupil={pupil} wall={wall} />
      </td>
      <td className="text-end">{begun && pupil.evidence}</td>
      <td>{counter && <span className={open ? OPEN : ''}>{`${counter.answered} of ${counter.of}`}</span>}</td>
      <td>{begun && weightWords(pupil.weights, wall.letters)}</td>
      <td className="text-end">{stance === null ? '' : stanceSign(stance)}</td>
      <td>{tested !== null && <span className={tested ? '' : OPEN}>{tested ? 'test named' : 'no test'}</span>}</td>
      <td>
        <span className="inline-flex items-center gap-3">
          {pupil.findings.slice(0, 3).map(({ check, severity }) => (
            <FindingCode key={check} check={check} severity={severity} title={titles[check]} />
          ))}
          {pupil.findings.length > 3 && <span className="meta">+{pupil.findings.length - 3}</span>}
          {handedIn && pupil.findings.length === 0 && 'none'}
        </span>
      </td>
      <td>{targetWords(pupil)}</td>
    </tr>
  )
}

const targetWords = ({ handedIn, target }: WallPupil): string =>
  handedIn || target !== 'none' ? `${SIGNS[target]}${TARGET_WORDS[target]}` : ''

function FactorCells({ pupil, wall }: { pupil: WallPupil; wall: Wall }) {
  return (
    <span className={FACTOR_CELLS}>
      {wall.factors.map((f) =>
        pupil.factors.includes(f.id) ? (
          <FactorSwatch key={f.id} id={f.id} letters={wall.letters[f.id] ?? ''} name={f.name} />
        ) : (
          <span key={f.id} className="text-center" aria-hidden="true">
            ·
          </span>
        ),
      )}
    </span>
  )
}

function handedInWords({ state, handedIn, times, late, returned }: WallPupil): string {
  if (!handedIn) return STATES_OF_WORK[state].unsent ?? ''
  return `✓${times < 2 ? '' : ` ${ordinal(times)}`}${late ? ' late' : ''}${returned ? ' ↩' : ''}`
}
