import { Field, Select, TextInput } from '@/components/ui/field'

type Late = 'taken' | 'refused'
type Props = { due: string; late: Late; onDue: (due: string) => void; onLate: (late: Late) => void }

/** By when, and what becomes of a map that comes later. */
export function DuePart({ due, late, onDue, onLate }: Props) {
  return (
    <div className="grid grid-cols-2 gap-4 max-phone:grid-cols-1">
      <Field label="Due">
        <TextInput type="datetime-local" value={due} onChange={(e) => onDue(e.target.value)} />
      </Field>
      <Field label="Late maps">
        <Select value={late} disabled={due === ''} onChange={(e) => onLate(e.target.value as Late)}>
          <option value="taken">Taken, marked late</option>
          <option value="refused">Not taken</option>
        </Select>
      </Field>
    </div>
  )
}
