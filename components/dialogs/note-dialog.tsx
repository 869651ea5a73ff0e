'use client'
import { Check, Pencil } from 'lucide-react'
import { useState } from 'react'
import { ChoiceLine, ChoiceList } from '@/components/actions/choice-list'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { NoteAnswer } from '@/lib/domain/map/argument-map'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { findClaim } from '@/lib/domain/map/read-map'
import { LIMITS } from '@/lib/domain/shared/limits'
import { AskingDialog } from './asking-dialog'

/** What was done about a historian’s note: only a choice of the three ticks it off. */
export function NoteDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const [keeping, setKeeping] = useState(false)
  const [why, setWhy] = useState('')
  useDraft({ table: 'claims', id, field: 'noteAnswer' }, keeping && why.trim() !== '' ? { did: 'kept', why } : null)
  const claim = findClaim(map, id)
  if (!claim?.note) return null
  const answer = (given: NoteAnswer) => {
    if (run(dealWithNote, { id, answer: given })) ask(null)
  }
  return (
    <AskingDialog title="What did you do about this note?">
      <p>{claim.text}</p>
      <p className="meta">{claim.note.text}</p>
      {keeping ? (
        <form
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault()
            answer({ did: 'kept', why })
          }}
        >
          <Field label="Why do you keep it?">
            <TextInput
              // The line that was chosen asks for this.
              autoFocus
              required
              maxLength={LIMITS.text}
              value={why}
              onChange={(event) => setWhy(event.target.value)}
            />
          </Field>
          <DialogFoot keep="Keep it" off={why.trim() === ''}>
            <Button variant="quiet" onClick={() => setKeeping(false)}>
              Back
            </Button>
          </DialogFoot>
        </form>
      ) : (
        <ChoiceList>
          <ChoiceLine at={0} onChoose={() => answer({ did: 'corrected' })}>
            <Icon of={Check} />I corrected the card
          </ChoiceLine>
          <ChoiceLine at={1} onChoose={() => answer({ did: 'reworded' })}>
            <Icon of={Pencil} />I reworded it: “some historians argue…”
          </ChoiceLine>
          <ChoiceLine at={2} onChoose={() => setKeeping(true)}>
            I keep it, and say why…
          </ChoiceLine>
        </ChoiceList>
      )}
    </AskingDialog>
  )
}
