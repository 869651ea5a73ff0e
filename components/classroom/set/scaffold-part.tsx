import { Select } from '@/components/ui/field'
import { SCAFFOLDS, type Scaffold } from '@/lib/domain/classroom/assignment'
import type { AssignmentDraft } from './draft'
import { PupilChoice, PupilChoices } from './pupil-choices'

const LEVELS: Record<Scaffold, [string, string]> = {
  full: ['Full', 'Every slot named, with a sentence to finish'],
  slots: ['Slots', 'Point, evidence, explanation, link back: named, empty'],
  bare: ['Bare', 'A blank page and the tray'],
}

const LEVEL =
  'relative grid cursor-pointer content-start gap-1 rounded-card border px-4 pt-3 pb-4 text-card has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2'

type Props = {
  seats: { id: string; name: string }[]
  terms: Pick<AssignmentDraft['terms'], 'scaffold' | 'scaffoldFor'>
  onSet: (terms: Partial<AssignmentDraft['terms']>) => void
}

/** How much of the frame pupils are given, and who has another one than the class. */
export function ScaffoldPart({ seats, terms: { scaffold, scaffoldFor }, onSet }: Props) {
  const others = SCAFFOLDS.flatMap((level) => {
    const names = seats.filter((s) => scaffoldFor[s.id] === level && level !== scaffold).map((s) => s.name)
    return names.length === 0 ? [] : [`${LEVELS[level][0]} for ${names.join(', ')}.`]
  })
  return (
    <div>
      <fieldset className="grid grid-cols-3 gap-3 max-phone:grid-cols-1">
        <legend className="label mb-3">Scaffold</legend>
        {SCAFFOLDS.map((level) => (
          <label
            key={level}
            className={`${LEVEL} ${scaffold === level ? 'chosen border-accent bg-card' : 'border-control-line'}`}
          >
            <input
              type="radio"
              name="scaffold"
              className="sr"
              checked={scaffold === level}
              onChange={() => onSet({ scaffold: level })}
            />
            <b>{LEVELS[level][0]}</b>
            <span className="text-ink-2 text-small leading-card">{LEVELS[level][1]}</span>
          </label>
        ))}
      </fieldset>
      {seats.length > 0 && (
        <details className="text-card">
          <summary className="min-h-hit pt-2 text-ink-2">
            {others.length > 0 ? others.join(' ') : 'The same for every pupil.'} Change for one…
          </summary>
          <PupilChoices>
            {seats.map(({ id, name }) => (
              <PupilChoice key={id} id={id} name={name}>
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
              </PupilChoice>
            ))}
          </PupilChoices>
        </details>
      )}
    </div>
  )
}
