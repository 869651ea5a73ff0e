'use client'
import { useState } from 'react'
import { useTelling } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Panel, PanelFold, Says } from '@/components/ui/panel'
import { TextArea } from '@/components/ui/text-area'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import { besideStanceWords, type LinkBackBeside, stanceBeside } from '@/lib/domain/plan/stance-beside'
import { stanceOn } from '@/lib/domain/question/question-words'

/** The stance in words, and beneath it every link back with its side and weight: what does not fit is seen, and reworded. */
export function StanceList() {
  const map = useMap((s) => s.map)
  const [open, setOpen] = useState(false)
  if (map.paragraphs.length === 0) return null
  return (
    <Panel aria-label="Your stance and each link back">
      <PanelFold summary="Your stance beside each link back" onToggle={(event) => setOpen(event.currentTarget.open)}>
        {open && <Beside />}
      </PanelFold>
    </Panel>
  )
}

function Beside() {
  const map = useMap((s) => s.map)
  const { stance } = map.judgement
  return (
    <>
      <Says>You: {stance === null ? 'not decided yet' : stanceOn(map, stance)}</Says>
      <ul className="mt-3 grid gap-4">
        {stanceBeside(map).map((row) => (
          <BesideRow key={row.paragraph} row={row} />
        ))}
      </ul>
    </>
  )
}

const STANDS = { fits: 'border-ink', differs: 'border-double border-(--rel-opposes)', unclear: 'border-rule' }

function BesideRow({ row }: { row: LinkBackBeside }) {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const telling = useTelling()
  const look = useFactorLook()
  const { paragraph: id, number, factor, name, standing, linkBack } = row
  return (
    <li className={`border-0 border-s-3 ps-3 ${STANDS[standing ?? 'unclear']}`} {...look(factor)}>
      <p className="flex items-center gap-3">
        <b className="font-says text-lane leading-none text-factor-ink">{number}</b>{' '}
        <FactorMark id={factor} name={name} />
      </p>
      <p className="meta mb-2">{besideStanceWords(row, 'your')}</p>
      <TextArea
        label={`Link back of ${nameOfParagraph(map, id)}, beside your stance`}
        look="box"
        placeholder="No link back yet."
        value={linkBack}
        onCommit={(text) => run(editParagraph, { id, linkBack: text }, 'quietly')}
        onDraft={telling({ what: 'link-back', of: id })}
      />
    </li>
  )
}
