'use client'
import { type FormEvent, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import { addFactor } from '@/lib/domain/map/commands/add-factor'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { likelySide, wordsOf } from '@/lib/domain/question/question-words'
import { capital, withArticle } from '@/lib/domain/shared/words'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'

/** A factor of the student's own, by its name: for the claim or the paragraph with this id, or for a new paragraph. */
export function OwnFactorDialog({ id }: { id: string | null }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const [name, setName] = useState('')
  const wanted = name.trim()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (wanted === '') return
    const same = map.factors.find((factor) => factor.name.toLowerCase() === wanted.toLowerCase())
    const factor = same ?? { ...factorNamed(wanted), name: wanted }
    const about = map.paragraphs.some((p) => p.id === id) ? { paragraph: id ?? undefined } : { claims: id ? [id] : [] }
    const added = (same && id === null) || run(addFactor, { id: factor.id, name: factor.name, ...about })
    if (!added) return
    if (id === null)
      run(addParagraph, { id: newId(), factor: factor.id, towards: likelySide(map, factor.id), relationId: newId() })
    ask(null)
  }
  return (
    <AskingDialog title={`${capital(withArticle(wordsOf(map).paragraph.one))} of your own`}>
      <form className="stack" onSubmit={keep}>
        <label>
          <span className="label">Its name</span>
          <input
            className="field"
            // biome-ignore lint/a11y/noAutofocus: the dialog asks this one thing
            autoFocus
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        </label>
        <p className="actions">
          <Button className="button quiet" onClick={() => ask(null)}>
            Cancel
          </Button>
          <Button type="submit" className="button primary" disabled={wanted === ''}>
            Add it
          </Button>
        </p>
      </form>
    </AskingDialog>
  )
}
