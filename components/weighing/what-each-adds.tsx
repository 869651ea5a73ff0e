'use client'
import { useDeferredValue, useState } from 'react'
import { callNode, capital } from '@/lib/domain/weighing/call-node'
import type { Contribution } from '@/lib/domain/weighing/contributions'
import { pullWords } from '@/lib/domain/weighing/pull-words'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** Claims shown beside all the paragraphs. */
const MOST_CLAIMS = 8

/** What every paragraph, and the claims that do most, add to the answer: as words, and as bars to one side or the other. */
export function WhatEachAdds() {
  const [open, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What each part adds</summary>
      {open && <Table />}
    </details>
  )
}

function Table() {
  const map = useDeferredValue(usePreview().map)
  const contributions = weighedOf(map).contributions() ?? []
  const paragraphs = contributions.filter((c) => c.kind === 'paragraph')
  const claims = contributions.filter((c) => c.kind === 'claim').slice(0, MOST_CLAIMS)
  const most = Math.max(...contributions.map((c) => Math.abs(c.pull)), 0.01)
  const row = ({ id, pull }: Contribution) => (
    <tr key={id}>
      <th scope="row">{capital(callNode(map, id))}</th>
      <td>
        {pullWords(pull)}
        <span className="pull-bar" data-side={pull < 0 ? 'down' : 'up'} aria-hidden="true">
          <i style={{ width: `${(50 * Math.abs(pull)) / most}%` }} />
        </span>
      </td>
    </tr>
  )
  return (
    <>
      <table className="adds">
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Pulls the answer</th>
          </tr>
        </thead>
        <tbody>
          {paragraphs.map(row)}
          {claims.map(row)}
        </tbody>
      </table>
      <p className="meta">Each part taken away alone. A paragraph goes with its claims.</p>
    </>
  )
}
