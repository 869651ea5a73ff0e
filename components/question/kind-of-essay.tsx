import { Field, Select } from '@/components/ui/field'
import type { Presets } from '@/lib/domain/plan/preset'
import { PresetId } from '@/lib/domain/question/question'

type Props = { presets: Presets; value: PresetId; onChoose: (preset: PresetId) => void }

/** How long the essay is, and so how long there is to write it. */
export function KindOfEssay({ presets, value, onChoose }: Props) {
  return (
    <Field label="Kind of essay" className="max-w-[340px]">
      <Select value={value} onChange={(event) => onChoose(PresetId.parse(event.target.value))}>
        {PresetId.options.map((id) => (
          <option key={id} value={id}>
            {presets[id].name}, {presets[id].write} minutes
          </option>
        ))}
      </Select>
    </Field>
  )
}
