'use client'
import { useRef, useState } from 'react'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { RoleMark } from '@/components/ui/role-mark'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { findClaim } from '@/lib/domain/map/read-map'
import { SO_WHAT, soWhatAnswers } from '@/lib/domain/map/so-what'
import { LIMITS } from '@/lib/domain/shared/limits'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'

/** “So what?”, up to three times: each answer is an explanation beneath the last, and can be undone by itself. */
export function SoWhatDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  const done = useRef<HTMLButtonElement>(null)
  const claim = findClaim(map, id)
  const answers = soWhatAnswers(map, id)
  const asked = SO_WHAT[answers.length]
  const last = answers.at(-1) ?? claim
  useDraft({ table: 'claims', id: last?.id ?? id, field: null }, text.trim() === '' ? null : text)
  if (!claim?.paragraph || !last) return null
  const answer = () => {
    const written = text.trim()
    if (written === '') return
    const { paragraph } = claim
    const to = { paragraph, under: last.id, relationId: newId() }
    if (!run(addClaim, { ...to, id: newId(), text: written, role: 'explanation' }, 'quietly')) return
    setText('')
    // The last answer takes the field with it.
    if (answers.length + 1 === SO_WHAT.length) requestAnimationFrame(() => done.current?.focus())
    else field.current?.focus()
  }
  return (
    <AskingDialog title="So what?">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        <ol className="grid gap-2" aria-live="polite">
          {[claim, ...answers].map((said, i) => (
            // Each a step further in under the one before.
            <li
              key={said.id}
              className="grid gap-px border-s-3 border-control-line bg-card px-3 py-2 text-card leading-card wrap-anywhere"
              style={{ marginInlineStart: `calc(${i} * var(--s-5))` }}
            >
              <span className="flex items-center gap-2 text-label font-strong text-ink-2">
                <RoleMark role={said.role} />
              </span>
              <span>{said.text || 'An empty card'}</span>
            </li>
          ))}
        </ol>
        {asked ? (
          <Field label={asked}>
            <TextInput
              ref={field}
              // The dialog is there for this one line.
              autoFocus
              maxLength={LIMITS.text}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          </Field>
        ) : (
          <p className="meta">Three times is enough: it has come to the question.</p>
        )}
        <DialogFoot
          leave={answers.length > 0 ? 'Done' : 'Cancel'}
          onLeave={() => ask(null)}
          leaveRef={done}
          keep={asked && `Write it under ${answers.length > 0 ? 'the last' : 'the card'}`}
          off={text.trim() === ''}
        />
      </form>
    </AskingDialog>
  )
}
