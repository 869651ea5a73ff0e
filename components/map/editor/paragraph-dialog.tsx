'use client'
import { FactorMark } from '@/components/ui/factor-mark'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { newId } from '@/lib/sync/new-id'
import { factorChoices } from '../canvas/factor-choices'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

/** A new paragraph: about which factor. */
export function ParagraphDialog() {
  const { map, run, ask, select } = useMap()
  const used = new Set(map.paragraphs.map((p) => p.factor))
  const choices = [...factorChoices(map)].sort((a, b) => Number(used.has(a.id)) - Number(used.has(b.id)))
  const stated = map.question.statedFactor
  const add = (factor: string | null) => {
    const id = newId()
    const towards = factor === stated || stated === null ? 'supports' : 'opposes'
    if (run(addParagraph, { id, factor, towards, relationId: newId() })) select(id)
    ask(null)
  }
  return (
    <AskingDialog title="A new paragraph: about which factor?">
      <div className="choices">
        {choices.map((f) => (
          <button key={f.id} type="button" className="menu-item" onClick={() => add(f.id)}>
            <FactorMark id={f.id} name={f.name} />
            {used.has(f.id) && <span className="hint push">has a paragraph</span>}
          </button>
        ))}
        <button type="button" className="menu-item" onClick={() => add(null)}>
          Not decided yet
        </button>
      </div>
    </AskingDialog>
  )
}
