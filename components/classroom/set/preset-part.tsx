import type { Presets } from '@/lib/domain/plan/preset'
import type { PresetId } from '@/lib/domain/question/question'
import { Tick } from './tick'

const CELL = 'border-rule border-b px-3 max-phone:px-2'
const HEAD = `${CELL} py-2 text-end font-strong text-ink-2 text-small leading-tight`

type Props = { presets: Presets; chosen: PresetId; onChoose: (preset: PresetId) => void }

/** The kinds of essay with their times, one to a row. */
export function PresetPart({ presets, chosen, onChoose }: Props) {
  return (
    <div>
      <h2 className="label" id="preset">
        Kind of essay
      </h2>
      <table className="w-full border-collapse text-card tabular-nums" aria-labelledby="preset">
        <thead>
          <tr>
            <th scope="col" className={HEAD}>
              <span className="sr">Kind</span>
            </th>
            {['To write', 'A paragraph', 'Intro, end', 'Factors at least'].map((words) => (
              <th key={words} scope="col" className={HEAD}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Object.entries(presets).map(([id, preset]) => (
            <tr key={id} className={chosen === id ? 'chosen rounded-card bg-card' : ''}>
              <th scope="row" className={`${CELL} text-start font-strong`}>
                <Tick type="radio" name="preset" checked={chosen === id} onChange={() => onChoose(id as PresetId)}>
                  {preset.name}
                </Tick>
              </th>
              <td className={`${CELL} whitespace-nowrap text-end`}>{preset.write} min</td>
              <td className={`${CELL} whitespace-nowrap text-end`}>{preset.paragraph}</td>
              <td className={`${CELL} whitespace-nowrap text-end`}>{preset.ends}</td>
              <td className={`${CELL} whitespace-nowrap text-end`}>{preset.leastFactors}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
