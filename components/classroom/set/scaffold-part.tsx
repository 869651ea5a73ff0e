import { Select } from '@/components/ui/field'
import { SCAFFOLDS, type Scaffold } from '@/lib/domain/classroom/assignment'
import { NameHere } from '../names/names-here'
import type { Draft } from './draft'

const LEVELS: Record<Scaffold, [string, string]> = {
  full: ['Full', 'Every slot named, with a sentence to finish'],
  slots: ['Slots', 'Point, evidence, explanation, link back: named, empty'],
  bare: ['Bare', 'A blank page and the tray'],
}

type Props = {
  seats: { id: string; name: string }[]
  terms: Pick<Draft['terms'], 'scaffold' | 'scaffoldFor'>
  onSet: (terms: Partial<Draft['terms']>) => void
}

/** How much of the frame pupils are given, and who has another one than the class. */
export function ScaffoldPart({ seats, terms: { scaffold, scaffoldFor }, onSet }: Props) {
  const others = SCAFFOLDS.flatMap((level) => {
    const names = seats.filter((s) => scaffoldFor[s.id] === level && level !== scaffold).map((s) => s.name)
    return names.length === 0 ? [] : [`${LEVELS[level][0]} for ${names.join(', ')}.`]
  })
  return (
    <div>
      <fieldset className="set-levels">
        <legend className="label">Scaffold</legend>
        {SCAFFOLDS.map((level) => (
          <label key={level} data-chosen={scaffold === level}>
            <input
              type="radio"
              name="scaffold"
              className="sr"
              checked={scaffold === level}
              onChange={() => onSet({ scaffold: level })}
            />
            <b>{LEVELS[level][0]}</b>
            <span>{LEVELS[level][1]}</span>
          </label>
        ))}
      </fieldset>
      {seats.length > 0 && (
        <details className="set-more">
          <summary>{others.length > 0 ? others.join(' ') : 'The same for every pupil.'} Change for one…</summary>
          <ul className="set-pupils">
            {seats.map(({ id, name }) => (
              <li key={id}>
                <label>
                  <span>
                    {name}
                    <NameHere seatId={id} />
                  </span>
                  <Select
                    value={scaffoldFor[id] ?? ''}
                    onChange={(e) => {
                      const { [id]: _, ...rest } = scaffoldFor
                      onSet({
                        scaffoldFor: e.target.value === '' ? rest : { ...rest, [id]: e.target.value as Scaffold },
                      })
                    }}
                  >
                    <option value="">as the class</option>
                    {SCAFFOLDS.map((level) => (
                      <option key={level} value={level}>
                        {LEVELS[level][0]}
                      </option>
                    ))}
                  </Select>
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
