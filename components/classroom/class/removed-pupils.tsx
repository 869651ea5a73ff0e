'use client'
import { LinkButton } from '@/components/classroom/link-button'
import { REAL_NAME } from '@/components/classroom/names/real-name'
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
    <details className="mt-5 text-small">
      <summary className="min-h-hit">Removed: {rows.length}</summary>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            {row.name} {nameOf(row) && <span className={REAL_NAME}>{nameOf(row)}</span>}{' '}
            <LinkButton aria-label={`Restore ${row.name}`} onClick={() => onRestore(row)}>
              Restore
            </LinkButton>
          </li>
        ))}
      </ul>
    </details>
  )
}
