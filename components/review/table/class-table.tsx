'use client'
import type { ReviewChoice } from '@/components/review/use-choice'
import { useFactorLook } from '@/components/ui/factor-look'
import { MarkBook } from '@/components/ui/mark-book'
import type { Wall } from '@/lib/domain/review/wall'
import { capital } from '@/lib/domain/shared/words'
import { ClassRow, FACTOR_CELLS, FIRST_COLUMN } from './class-row'
import { sumsOf } from './table-sums'

type Props = { assignmentId: string; wall: Wall; choice: ReviewChoice; titles: Record<string, string> }

/** The mark book: one row a pupil, in register order; the last row sums criteria, never pupils. */
export function ClassTable({ assignmentId, wall, choice, titles }: Props) {
  const look = useFactorLook()
  const { pupils, factors } = wall
  const sums = sumsOf(pupils, factors)
  return (
    <section className="flex-1 overflow-x-auto" aria-label="Pupils by criteria">
      <MarkBook label="Pupils by criteria">
        <thead>
          <tr>
            <th scope="col" className={FIRST_COLUMN}>
              Pupil
            </th>
            <th scope="col">Handed in</th>
            <th scope="col">{capital(wall.figures.words.paragraph.many)}</th>
            <th scope="col" className="text-end">
              Evidence
            </th>
            <th scope="col">Counter</th>
            <th scope="col">Weights</th>
            <th scope="col" className="text-end">
              Stance
            </th>
            <th scope="col">Judgement</th>
            <th scope="col">Findings</th>
            <th scope="col">Last target</th>
          </tr>
        </thead>
        <tbody>
          {pupils.map((pupil) => (
            <ClassRow
              key={pupil.seat.id}
              {...{ pupil, wall, titles }}
              href={`/assignments/${assignmentId}/review/${pupil.seat.id}`}
              chosen={choice.has(pupil.seat.id)}
              onChoose={() => choice.toggle(pupil.seat.id)}
            />
          ))}
        </tbody>
        <tfoot className="font-strong [&_td]:border-b-0 [&_th]:border-b-0">
          <tr>
            <th scope="row" className={FIRST_COLUMN}>
              Of {sums.in} in
            </th>
            <td>{sums.again > 0 && `${sums.again} again`}</td>
            <td>
              <span className={FACTOR_CELLS}>
                {factors.map((f) => (
                  <span key={f.id} className="text-center font-strong text-factor-ink" {...look(f.id)}>
                    {sums.factors[f.id]}
                  </span>
                ))}
              </span>
            </td>
            <td />
            <td>{sums.open > 0 && `${sums.open} open`}</td>
            <td />
            <td />
            <td>{sums.untested > 0 && `${sums.untested} no test`}</td>
            <td>{sums.found > 0 && `${sums.found} have some`}</td>
            <td>{sums.acted > 0 && `${sums.acted} acted on`}</td>
          </tr>
        </tfoot>
      </MarkBook>
    </section>
  )
}
