'use client'
import type { RegisterRow } from '@/lib/domain/classroom/register'

type Props = {
  rows: RegisterRow[]
  nameOf: (row: RegisterRow) => string | undefined
  onRestore: (row: RegisterRow) => void
}

/** Who was removed, and the way back in. */
export function RemovedPupils({ rows, nameOf, onRestore }: Props) {
  if (rows.length === 0) return null
  return (
    <details className="removed-pupils">
      <summary>Removed: {rows.length}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.name} {nameOf(row) && <span className="real-name">{nameOf(row)}</span>}{' '}
            <button type="button" className="link" aria-label={`Restore ${row.name}`} onClick={() => onRestore(row)}>
              Restore
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
