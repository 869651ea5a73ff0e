'use client'
import { useState } from 'react'
import { useTelling } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { TextArea } from '@/components/ui/text-area'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { besideStanceWords, type LinkBackBeside, stanceBeside } from '@/lib/domain/plan/stance-beside'
import { stanceOn } from '@/lib/domain/question/question-words'
import './stance-list.css'

/** The stance in words, and beneath it every link back with its side and weight: what does not fit is seen, and reworded. */
export function StanceList() {
  const map = useMap((s) => s.map)
  const [open, setOpen] = useState(false)
  if (map.paragraphs.length === 0) return null
  return (
    <section className="panel" aria-label="Your stance and each link back">
      <details className="panel-fold" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Your stance beside each link back</summary>
        {open && <Beside />}
      </details>
    </section>
  )
}

function Beside() {
  const map = useMap((s) => s.map)
  const { stance } = map.judgement
  return (
    <div className="stance-list">
      <p className="says">
        <span aria-hidden="true" />
        <b>You: {stance === null ? 'not decided yet' : stanceOn(map, stance)}</b>
      </p>
      <ul>
        {stanceBeside(map).map((row) => (
          <BesideRow key={row.paragraph} row={row} />
        ))}
      </ul>
    </div>
  )
}

function BesideRow({ row }: { row: LinkBackBeside }) {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const telling = useTelling()
  const look = useFactorLook()
  const { paragraph: id, number, factor, name, standing, linkBack } = row
  return (
    <li {...look(factor)} data-standing={standing ?? undefined}>
      <p className="stance-row-head">
        <b>{number}</b> <FactorMark id={factor} name={name} />
      </p>
      <p className="meta">{besideStanceWords(row, 'your')}</p>
      <TextArea
        label={`Link back of ${nameOfParagraph(map, id)}, beside your stance`}
        className="boxed panel-say"
        placeholder="No link back yet."
        value={linkBack}
        onCommit={(text) => run(editParagraph, { id, linkBack: text }, 'quietly')}
        onDraft={telling({ what: 'link-back', of: id })}
      />
    </li>
  )
}
