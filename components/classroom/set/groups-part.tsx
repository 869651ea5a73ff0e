import { Select } from '@/components/ui/field'
import { Segment, Segmented } from '@/components/ui/segmented'
import { MOST_IN_A_GROUP } from '@/lib/domain/classroom/assignment'
import { dealGroups } from '@/lib/domain/classroom/deal-groups'
import type { Groups } from '@/lib/domain/classroom/setting'
import { PART_TITLE } from './part-title'
import { PupilChoice, PupilChoices } from './pupil-choices'

const GROUP = 'lined rounded-card bg-card p-4 pt-3 shadow-flat'

type Props = {
  seats: { id: string; name: string }[]
  groupOf: number
  groups: Groups
  begunGroups: number[]
  /** Whether somebody has begun: then nobody changes between working alone and in a group. */
  fixed: boolean
  onSet: (groupOf: number, groups: Groups) => void
}

const SIZES = Array.from({ length: MOST_IN_A_GROUP }, (_, i) => i + 1)

/** Alone, or who works with whom. */
export function GroupsPart({ seats, groupOf, groups, begunGroups, fixed, onSet }: Props) {
  const deal = (size: number) =>
    onSet(
      size,
      dealGroups(
        seats.map((s) => s.id),
        size,
      ),
    )
  const last = Math.max(0, ...Object.values(groups))
  const numbers = Array.from({ length: last }, (_, i) => i + 1)
  const without = seats.filter((s) => groups[s.id] === undefined)
  const move = (id: string, to: string) => {
    const { [id]: _, ...rest } = groups
    onSet(groupOf, to === '' ? rest : { ...rest, [id]: Number(to) })
  }
  const pupil = ({ id, name }: { id: string; name: string }) => (
    <PupilChoice key={id} id={id} name={name}>
      <Select
        aria-label={`Group of ${name}`}
        value={groups[id] ?? ''}
        disabled={begunGroups.includes(groups[id] ?? 0)}
        onChange={(e) => move(id, e.target.value)}
      >
        <option value="">none</option>
        {[...numbers, last + 1].map((n) => (
          <option key={n} value={n}>
            {n}
          </option>
        ))}
      </Select>
    </PupilChoice>
  )
  return (
    <div className="grid gap-4">
      <div>
        <p className="label" aria-hidden>
          Who works together
        </p>
        <Segmented label="Who works together">
          {SIZES.map((size) => (
            <Segment
              key={size}
              on={groupOf === size}
              disabled={fixed && groupOf > 1 !== size > 1}
              onClick={() => (fixed ? onSet(size, groups) : deal(size))}
            >
              {size === 1 ? 'Alone' : size}
              {size > 1 && <span className="sr"> together</span>}
            </Segment>
          ))}
        </Segmented>
      </div>
      {groupOf > 1 && (
        <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(240px,100%),1fr))] gap-4">
          {numbers.map((n) => {
            const members = seats.filter((s) => groups[s.id] === n)
            if (members.length === 0) return null
            return (
              <li key={n} className={GROUP}>
                <h2 className={PART_TITLE}>
                  Group {n}
                  {begunGroups.includes(n) && <span className="meta"> has begun</span>}
                  {members.length > MOST_IN_A_GROUP && <span className="refusal"> five is the most</span>}
                </h2>
                <PupilChoices>{members.map(pupil)}</PupilChoices>
              </li>
            )
          })}
          {without.length > 0 && (
            <li className={`${GROUP} col-span-full`}>
              <h2 className={PART_TITLE}>Alone</h2>
              <PupilChoices>{without.map(pupil)}</PupilChoices>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
