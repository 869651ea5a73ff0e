'use client'
import { FindingCode } from '@/components/review/finding-code'
import type { ReviewChoice } from '@/components/review/use-choice'
import type { QuestionType } from '@/lib/domain/question/question-types'
import type { WallPupil } from '@/lib/domain/review/wall'
import type { WallGroup } from '@/lib/domain/review/wall-groups'
import { Legend } from './legend'
import type { Flag } from './small-map-drawing'
import type { WallProps } from './wall-props'
import { WallTile } from './wall-tile'

type Props = Pick<WallProps, 'assignmentId' | 'drawings' | 'titles'> & {
  groups: WallGroup<WallPupil>[]
  choice: ReviewChoice
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
    <div className="relative flex-1 before:absolute before:inset-y-0 before:start-[calc(var(--margin-w)-1px)] before:w-[1.5px] before:bg-margin max-tablet:before:hidden">
      {groups.map((group, i) => {
        const seats = group.rows.map((p) => p.seat.id)
        const chosen = seats.filter(choice.has).length
        return (
          <section
            key={group.kind === 'finding' ? group.check : group.kind}
            className="grid grid-cols-[var(--margin-w)_minmax(0,1fr)] border-rule border-b max-tablet:grid-cols-1"
            aria-label={titleOf(group, titles)}
          >
            <div className="grid grid-cols-[1fr_auto] content-start gap-x-3 gap-y-1 py-3 ps-6 pe-4 max-tablet:grid-cols-[auto_1fr_auto] max-tablet:items-center max-tablet:px-4 max-tablet:pb-1">
              <h2 className="text-card leading-tight max-tablet:col-start-2">{titleOf(group, titles)}</h2>
              <span className="font-says font-strong text-question leading-none max-tablet:col-start-1 max-tablet:row-[1/3] max-tablet:border-margin max-tablet:border-e max-tablet:pe-3">
                {group.rows.length}
              </span>
              <GroupWords group={group} />
              {group.kind !== 'not-in' && (
                <button
                  type="button"
                  className={CHOOSE}
                  aria-pressed={chosen === group.rows.length}
                  onClick={() => choice.only(seats)}
                >
                  {i < 9 && <kbd>{i + 1}</kbd>} {chosen > 0 ? `${chosen} chosen` : 'choose'}
                </button>
              )}
            </div>
            <ul className="grid grid-cols-[repeat(auto-fill,minmax(122px,1fr))] gap-3 px-4 py-3 max-tablet:grid-cols-3 max-tablet:px-3 max-tablet:py-2">
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

function titleOf(group: WallGroup<WallPupil>, titles: Record<string, string>): string {
  if (group.kind === 'finding') return titles[group.check] ?? group.check
  return group.kind === 'nothing' ? 'Nothing found' : 'Not handed in'
}

/** The last line in the margin; on a phone a button at the end of the row. */
const CHOOSE =
  'col-span-full min-h-hit justify-self-start text-start text-ink-2 text-small pressed:font-strong pressed:text-ink max-tablet:col-start-3 max-tablet:col-end-auto max-tablet:row-[1/3] max-tablet:rounded-control max-tablet:border max-tablet:border-control-line max-tablet:bg-card max-tablet:px-4 max-tablet:font-strong pointer-coarse:[&_kbd]:hidden'

/** Below the title of its group, in the margin. */
const UNDER = 'col-span-full justify-self-start max-tablet:col-start-2 max-tablet:col-end-auto'

function GroupWords({ group }: { group: WallGroup<WallPupil> }) {
  if (group.kind === 'nothing') return <p className={`meta ${UNDER}`}>Read these for their history</p>
  if (group.kind !== 'finding') return <p className={`meta ${UNDER}`}>Drafts, as they stand</p>
  return (
    <p className={`text-label ${UNDER}`}>
      <FindingCode check={group.check} severity={group.severity} /> <span className="text-ink-3">{group.severity}</span>
    </p>
  )
}
