type Late = 'taken' | 'refused'
type Props = { due: string; late: Late; onDue: (due: string) => void; onLate: (late: Late) => void }

/** By when, and what becomes of a map that comes later. */
export function DuePart({ due, late, onDue, onLate }: Props) {
  return (
    <div className="set-pair">
      <label>
        <span className="label">Due</span>
        <input className="field" type="datetime-local" value={due} onChange={(e) => onDue(e.target.value)} />
      </label>
      <label>
        <span className="label">Late maps</span>
        <select className="field" value={late} disabled={due === ''} onChange={(e) => onLate(e.target.value as Late)}>
          <option value="taken">Taken, marked late</option>
          <option value="refused">Not taken</option>
        </select>
      </label>
    </div>
  )
}
