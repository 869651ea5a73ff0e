'use client'
import type { RegisterRow } from '@/lib/domain/classroom/register'

/** Who was removed, and the way back in. */
export function RemovedPupils({ rows, onRestore }: { rows: RegisterRow[]; onRestore: (row: RegisterRow) => void }) {
  if (rows.length === 0) return null
  return (
    <details className="removed-pupils">
      <summary>Removed: {rows.length}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.name}{' '}
            <button type="button" className="link" aria-label={`Restore ${row.name}`} onClick={() => onRestore(row)}>
              Restore
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
