'use client'
import { useState } from 'react'
import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import type { Factor } from '@/lib/domain/shared/factor'

type Props = {
  label: string
  factors: Factor[]
  value: string | null
  onChoose: (id: string | null) => void
  /** A factor of one's own, while its name is typed. */
  onOwn: (factor: Factor) => void
}

const OWN = '+'

/** The factor that a question names: one of those that are there, or one of one's own by its name. */
export function NamedFactorField({ label, factors, value, onChoose, onOwn }: Props) {
  const [naming, setNaming] = useState(false)
  return (
    <div>
      <label>
        <span className="label">{label}</span>
        <select
          className="field"
          value={naming ? OWN : (value ?? '')}
          onChange={(event) => {
            setNaming(event.target.value === OWN)
            if (event.target.value !== OWN) onChoose(event.target.value || null)
          }}
        >
          <option value="">none</option>
          {factors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={OWN}>A factor of your own…</option>
        </select>
      </label>
      {naming && (
        <label>
          <span className="label">Its name</span>
          <input
            className="field"
            // biome-ignore lint/a11y/noAutofocus: it was asked for with the choice above
            autoFocus
            maxLength={60}
            onBlur={(event) => {
              const name = event.target.value.trim()
              if (name === '') return
              onOwn({ ...factorNamed(name), name })
              setNaming(false)
            }}
          />
        </label>
      )}
    </div>
  )
}
