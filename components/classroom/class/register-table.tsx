'use client'
import Link from 'next/link'
import { useState } from 'react'
import { MarkBook } from '@/components/ui/mark-book'
import { type TellTime, useTell } from '@/components/ui/when'
import type { RegisterAssignment, RegisterRow } from '@/lib/domain/classroom/register'
import { STATES_OF_WORK } from '@/lib/domain/classroom/state-words'
import { RealName } from '../names/real-name'
import { newestWork } from './newest-work'
import { PupilMenu } from './pupil-menu'

type Props = {
  /** What the table is called for those who hear it. */
  label: string
  rows: RegisterRow[]
  assignments: RegisterAssignment[]
  ticked: ReadonlySet<string>
  nameOf: (row: RegisterRow) => string | undefined
  onName: (row: RegisterRow, name: string) => void
  onTick: (seatId: string) => void
  onCard: (row: RegisterRow) => void
  onFree: (row: RegisterRow) => void
  onRemove: (row: RegisterRow) => void
}

/** The two newest questions have room on a phone: they are followed by the three columns of every row. */
const STATE = 'border-e border-e-rule px-0 text-center font-bold max-tablet:nth-last-[n+6]:hidden'
const LAST = 'ps-4 text-ink-2 max-tablet:ps-3 max-tablet:leading-tight max-tablet:whitespace-normal'

/** Half of the register: a row a pupil, a column a question, the oldest of the shown ones first. */
export function RegisterTable({
  label,
  rows,
  assignments,
  ticked,
  nameOf,
  onName,
  onTick,
  onCard,
  onFree,
  onRemove,
}: Props) {
  const tell = useTell()
  const [naming, setNaming] = useState<string | null>(null)
  return (
    <MarkBook label={label} className="table-fixed">
      {/* Both halves keep their columns in line, with or without a head. */}
      <colgroup>
        <col />
        {assignments.map((a) => (
          <col key={a.id} className="w-[36px] max-tablet:w-[30px]" />
        ))}
        <col className="w-[142px] max-tablet:w-[88px]" />
        <col className="w-[44px]" />
        <col className="w-[36px]" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">Pupil</th>
          {assignments.map((a) => (
            <th key={a.id} scope="col" className={STATE}>
              <abbr title={a.question}>{a.letter}</abbr>
            </th>
          ))}
          <th scope="col" className={LAST}>
            Last change
          </th>
          <th scope="col" className="px-0 text-center">
            Card
          </th>
          <th scope="col" className="px-0">
            <span className="sr">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const href = newestWork(row, assignments)
          return (
            <tr key={row.id} data-seat={row.id}>
              <th scope="row" className="whitespace-normal">
                {href ? (
                  <Link href={href} className="hover:underline" data-stop>
                    {row.name}
                  </Link>
                ) : (
                  <span tabIndex={-1} data-stop>
                    {row.name}
                  </span>
                )}
                <RealName
                  pupil={row.name}
                  name={nameOf(row)}
                  editing={naming === row.id}
                  onDone={(name) => {
                    setNaming(null)
                    if (name !== null) onName(row, name)
                  }}
                />
              </th>
              {assignments.map((a) => {
                const { sign, signWord } = STATES_OF_WORK[row.states[a.id] ?? 'not-started']
                return (
                  <td key={a.id} className={STATE}>
                    <span aria-hidden>{sign}</span>
                    <span className="sr">{signWord}</span>
                  </td>
                )
              })}
              <td className={LAST}>{lastWords(row, assignments, tell)}</td>
              <td className="px-0 text-center">
                <input
                  type="checkbox"
                  aria-label={`Card of ${row.name}`}
                  checked={ticked.has(row.id)}
                  onChange={() => onTick(row.id)}
                />
              </td>
              <td className="px-0">
                <PupilMenu
                  pupil={row.name}
                  named={nameOf(row) !== undefined}
                  onName={() => setNaming(row.id)}
                  onCard={() => onCard(row)}
                  onFree={row.takenAt === null ? undefined : () => onFree(row)}
                  onRemove={() => onRemove(row)}
                />
              </td>
            </tr>
          )
        })}
      </tbody>
    </MarkBook>
  )
}

function lastWords(row: RegisterRow, assignments: RegisterAssignment[], tell: TellTime) {
  const newest = assignments.at(-1)
  if (row.changedAt && newest && row.states[newest.id] === 'stalled')
    return <b className="text-note">stalled since {tell('day', row.changedAt)}</b>
  if (row.changedAt) return tell('day', row.changedAt)
  if (row.takenAt) return `joined ${tell('day', row.takenAt)}`
  return row.hasCard ? 'card not used yet' : 'not joined yet'
}
