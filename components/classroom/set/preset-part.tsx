import type { Presets } from '@/lib/domain/plan/preset'
import type { PresetId } from '@/lib/domain/question/question'

type Props = { presets: Presets; chosen: PresetId; onChoose: (preset: PresetId) => void }

/** The kinds of essay with their times, one to a row. */
export function PresetPart({ presets, chosen, onChoose }: Props) {
  return (
    <div>
      <h2 className="label" id="preset">
        Kind of essay
      </h2>
      <table className="set-table" aria-labelledby="preset">
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
            <tr key={id} data-chosen={chosen === id}>
              <th scope="row">
                <label className="set-tick">
                  <input type="radio" name="preset" checked={chosen === id} onChange={() => onChoose(id as PresetId)} />
                  {preset.name}
                </label>
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
