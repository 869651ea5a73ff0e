'use client'
import type { Choice } from '@/components/review/use-choice'
import type { QuestionType } from '@/lib/domain/question/question-types'
import type { WallPupil } from '@/lib/domain/review/wall'
import type { WallGroup } from '@/lib/domain/review/wall-groups'
import { Legend } from './legend'
import type { Flag } from './small-map-drawing'
import type { WallProps } from './wall-props'
import { WallTile } from './wall-tile'

type Props = Pick<WallProps, 'assignmentId' | 'drawings' | 'titles'> & {
  groups: WallGroup<WallPupil>[]
  choice: Choice
  landingOf: (seatId: string) => Flag | null
  legend: boolean
  onLegend: () => void
  words: QuestionType
}

/** All maps, in groups: the count in the margin, the maps on the right of the red line. */
export function WallBoard({
  assignmentId,
  drawings,
  titles,
  groups,
  choice,
  landingOf,
  legend,
  onLegend,
  words,
}: Props) {
  return (
    <div className="wall-board">
      {groups.map((group, i) => {
        const seats = group.rows.map((p) => p.seat.id)
        const chosen = seats.filter(choice.has).length
        return (
          <section
            key={group.kind === 'finding' ? group.check : group.kind}
            className="wall-group"
            aria-label={titleOf(group, titles)}
          >
            <div className="wall-margin">
              <h2>{titleOf(group, titles)}</h2>
              <span className="wall-count">{group.rows.length}</span>
              <GroupWords group={group} />
              {group.kind !== 'not-in' && (
                <button
                  type="button"
                  className="wall-choose"
                  aria-pressed={chosen === group.rows.length}
                  onClick={() => choice.only(seats)}
                >
                  {i < 9 && <kbd>{i + 1}</kbd>} {chosen > 0 ? `${chosen} chosen` : 'choose'}
                </button>
              )}
            </div>
            <ul className="wall-tiles">
              {group.rows.map((pupil) => (
                <WallTile
                  key={pupil.seat.id}
                  pupil={pupil}
                  drawing={drawings[pupil.seat.id]}
                  href={`/assignments/${assignmentId}/review/${pupil.seat.id}`}
                  chosen={choice.has(pupil.seat.id)}
                  landing={landingOf(pupil.seat.id)}
                  onChoose={() => choice.toggle(pupil.seat.id)}
                />
              ))}
            </ul>
          </section>
        )
      })}
      <Legend words={words} open={legend} onToggle={onLegend} />
    </div>
  )
}

const titleOf = (group: WallGroup<WallPupil>, titles: Record<string, string>): string =>
  group.kind === 'finding'
    ? (titles[group.check] ?? group.check)
    : group.kind === 'nothing'
      ? 'Nothing found'
      : 'Not handed in'

function GroupWords({ group }: { group: WallGroup<WallPupil> }) {
  if (group.kind === 'nothing') return <p className="meta">Read these for their history</p>
  if (group.kind !== 'finding') return <p className="meta">Drafts, as they stand</p>
  return (
    <p className="wall-finding" data-severity={group.severity}>
      {group.check} <span className="wall-severity">{group.severity}</span>
    </p>
  )
}
