'use client'
import type { Choice } from '@/components/review/use-choice'
import { useFactorLook } from '@/components/ui/factor-look'
import type { Wall } from '@/lib/domain/review/wall'
import { capital } from '@/lib/domain/shared/words'
import { ClassRow } from './class-row'
import { sumsOf } from './table-sums'
import './table.css'

type Props = { assignmentId: string; wall: Wall; choice: Choice; titles: Record<string, string> }

/** The mark book: one row a pupil, in register order; the last row sums criteria, never pupils. */
export function ClassTable({ assignmentId, wall, choice, titles }: Props) {
  const look = useFactorLook()
  const { pupils, factors } = wall
  const sums = sumsOf(pupils, factors)
  return (
    <section className="class-table" aria-label="Pupils by criteria">
      <table>
        <thead>
          <tr>
            <th scope="col">Pupil</th>
            <th scope="col">Handed in</th>
            <th scope="col">{capital(wall.figures.words.paragraph.many)}</th>
            <th scope="col" className="num">
              Evidence
            </th>
            <th scope="col">Counter</th>
            <th scope="col">Weights</th>
            <th scope="col" className="num">
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
        <tfoot>
          <tr>
            <th scope="row">Of {sums.in} in</th>
            <td>{sums.again > 0 && `${sums.again} again`}</td>
            <td>
              <span className="factor-cells">
                {factors.map((f) => (
                  <span key={f.id} className="factor-letters" {...look(f.id)}>
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
      </table>
    </section>
  )
}
