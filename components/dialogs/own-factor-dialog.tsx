'use client'
import { type FormEvent, useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { addFactor } from '@/lib/domain/map/commands/add-factor'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { likelySide, wordsOf } from '@/lib/domain/question/question-words'
import { capital, withArticle } from '@/lib/domain/shared/words'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'

/** What a factor is for: the claim or the paragraph with this id, a new paragraph, or the judgement. */
type For = { id: string } | 'new paragraph' | 'judgement'

/** A factor of the student's own, by its name. */
export function OwnFactorDialog({ about }: { about: For }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const [name, setName] = useState('')
  const wanted = name.trim()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (wanted === '') return
    const same = map.factors.find((known) => known.name.toLowerCase() === wanted.toLowerCase())
    const factor = same ?? { ...factorNamed(wanted), name: wanted }
    const isNew = about === 'new paragraph'
    if (!(same && isNew) && !run(addFactor, { id: factor.id, name: factor.name, ...usedBy(map, about) })) return
    if (isNew)
      run(addParagraph, { id: newId(), factor: factor.id, towards: likelySide(map, factor.id), relationId: newId() })
    ask(null)
  }
  return (
    <AskingDialog title={`${capital(withArticle(wordsOf(map).paragraph.one))} of your own`}>
      <form className="grid gap-4" onSubmit={keep}>
        <Field label="Its name">
          <TextInput
            // The dialog asks this one thing.
            autoFocus
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <DialogFoot onLeave={() => ask(null)} keep="Add it" off={wanted === ''} />
      </form>
    </AskingDialog>
  )
}

function usedBy(map: ArgumentMap, about: For): { claims?: string[]; paragraph?: string; main?: boolean } {
  if (about === 'new paragraph') return {}
  if (about === 'judgement') return { main: true }
  return map.paragraphs.some((p) => p.id === about.id) ? { paragraph: about.id } : { claims: [about.id] }
}
