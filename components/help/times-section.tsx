import { TextInput } from '@/components/ui/field'
import type { Preset, Presets } from '@/lib/domain/plan/preset'
import { PresetId } from '@/lib/domain/question/question'
import { HelpTitle } from './help-parts'

type Field = Exclude<keyof Preset, 'name' | 'beyondStimulus' | 'noCriteria' | 'marks'>

const FIELDS: [Field, string, { min: number; max: number; step: number }][] = [
  ['plan', 'to plan', { min: 0, max: 300, step: 1 }],
  ['write', 'to write', { min: 1, max: 300, step: 1 }],
  ['paragraph', 'a paragraph', { min: 0.5, max: 300, step: 0.5 }],
  ['ends', 'introduction and conclusion', { min: 0, max: 300, step: 0.5 }],
  ['wordsAMinute', 'words a minute', { min: 1, max: 100, step: 1 }],
  ['leastFactors', 'least factors', { min: 1, max: 10, step: 1 }],
]

/** The times of each kind of essay, in minutes. */
export function TimesSection({ presets, onEdit }: { presets: Presets; onEdit: (presets: Presets) => void }) {
  return (
    <section aria-labelledby="times">
      <HelpTitle id="times">Times, in minutes</HelpTitle>
      <div className="overflow-x-auto">
        <table className="min-w-[640px] border-collapse text-small [&_td]:py-2 [&_td]:pe-3 [&_th]:py-2 [&_th]:pe-3 [&_th]:text-start [&_th]:align-bottom [&_th]:font-strong">
          <thead>
            <tr>
              <th scope="col">Kind of essay</th>
              {FIELDS.map(([field, words]) => (
                <th key={field} scope="col">
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {PresetId.options.map((id) => (
              <tr key={id}>
                <th scope="row">
                  <TextInput
                    className="min-w-[11em]"
                    aria-label={`Name of the kind ${id}`}
                    value={presets[id].name}
                    required
                    maxLength={200}
                    onChange={(e) => onEdit({ ...presets, [id]: { ...presets[id], name: e.target.value } })}
                  />
                </th>
                {FIELDS.map(([field, words, bounds]) => (
                  <td key={field}>
                    <TextInput
                      className="w-[5.5em]"
                      type="number"
                      aria-label={`${presets[id].name}: ${words}`}
                      {...bounds}
                      required
                      value={presets[id][field]}
                      onChange={(e) =>
                        onEdit({ ...presets, [id]: { ...presets[id], [field]: Number(e.target.value) } })
                      }
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
