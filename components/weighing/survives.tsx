'use client'
import { useDeferredValue, useState } from 'react'
import { WAYS } from '@/lib/domain/weighing/ways-of-weighing'
import { verdictWords } from './verdict-words'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** The same map weighed in the other published ways: whether the word depends on the way. */
export function Survives() {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Does it survive?</summary>
      {open && <Ways />}
    </details>
  )
}

function Ways() {
  const map = useDeferredValue(usePreview().map)
  const survival = weighedOf(map).survival()
  if (!survival) return null
  return (
    <>
      <p>{survival.words}</p>
      <dl className="ways">
        {survival.ways.map(({ id, verdict }) => (
          <div key={id}>
            <dt>
              {WAYS[id].name}: <b>{verdictWords(verdict)}</b>
            </dt>
            <dd>
              {WAYS[id].plain} <small>{WAYS[id].published}</small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
