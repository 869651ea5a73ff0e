import type { Presets } from '@/lib/domain/plan/preset'
import type { PresetId } from '@/lib/domain/question/question'
import { Tick } from './tick'

type Props = { presets: Presets; chosen: PresetId; onChoose: (preset: PresetId) => void }

/** The kinds of essay with their times, one to a row. */
export function PresetPart({ presets, chosen, onChoose }: Props) {
  return (
    <div>
      <h2 className="label" id="preset">
        Kind of essay
      </h2>
      <table
        className="w-full border-collapse text-card tabular-nums [&_:is(th,td)]:border-rule [&_:is(th,td)]:border-b [&_:is(th,td)]:px-3 [&_:is(th,td)]:text-end [&_th]:text-balance max-phone:[&_:is(th,td)]:px-2 [&_td]:whitespace-nowrap [&_thead_th]:py-2 [&_thead_th]:font-strong [&_thead_th]:text-ink-2 [&_thead_th]:text-small [&_thead_th]:leading-tight"
        aria-labelledby="preset"
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">Kind</span>
            </th>
            <th scope="col">To write</th>
            <th scope="col">A paragraph</th>
            <th scope="col">Intro, end</th>
            <th scope="col">Factors at least</th>
          </tr>
        </thead>
        <tbody>
          {Object.entries(presets).map(([id, preset]) => (
            <tr key={id} className={chosen === id ? 'chosen rounded-card bg-card' : ''}>
              <th scope="row" className="text-start! font-strong">
                <Tick type="radio" name="preset" checked={chosen === id} onChange={() => onChoose(id as PresetId)}>
                  {preset.name}
                </Tick>
              </th>
              <td>{preset.write} min</td>
              <td>{preset.paragraph}</td>
              <td>{preset.ends}</td>
              <td>{preset.leastFactors}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
