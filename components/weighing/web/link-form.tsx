'use client'
import { type FormEvent, useRef } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Field, Select, TextInput } from '@/components/ui/field'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { type LinkEnd, linkEnds } from '@/lib/domain/weighing/causal-web'
import { newId } from '@/lib/sync/new-id'
import type { LinkDraft } from './use-link-draft'
import { VerbField } from './verb-field'

export const VERB_ID = 'new-link-verb'

type Props = { draft: LinkDraft; onDraft: (part: Partial<LinkDraft>) => void; onLinked: (id: string) => void }

/** “This caused that because …”: a link made without dragging. */
export function LinkForm({ draft, onDraft, onLinked }: Props) {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const { verb, because } = draft
  const form = useRef<HTMLFormElement>(null)
  const ends = linkEnds(map)
  const known = (id: string) => (ends.some((e) => e.id === id) ? id : '')
  const from = known(draft.from)
  const to = known(draft.to)
  const ready = from !== '' && to !== '' && verb.trim() !== ''

  const link = (event: FormEvent) => {
    event.preventDefault()
    if (!ready) return
    const id = newId()
    const made = run(addRelation, { id, from, to, kind: 'links', label: verb.trim(), because: because.trim() })
    if (!made) return
    onLinked(id)
    form.current?.querySelector('select')?.focus()
  }
  return (
    <form ref={form} className="grid gap-3" onSubmit={link}>
      <EndChoice label="What acted" ends={ends} value={from} onChoose={(id) => onDraft({ from: id })} />
      <VerbField label="What it did" fieldId={VERB_ID} value={verb} onChange={(words) => onDraft({ verb: words })} />
      <EndChoice label="What it acted on" ends={ends} value={to} onChoose={(id) => onDraft({ to: id })} />
      <Field label="because… (may stay empty)">
        <TextInput value={because} maxLength={2000} onChange={(event) => onDraft({ because: event.target.value })} />
      </Field>
      <Button className="min-w-[96px] justify-self-start" type="submit" variant="primary" disabled={!ready}>
        Link
      </Button>
    </form>
  )
}

type ChoiceProps = { label: string; ends: LinkEnd[]; value: string; onChoose: (id: string) => void }

/** Paragraphs with their claims, then what lies loose. */
function EndChoice({ label, ends, value, onChoose }: ChoiceProps) {
  const map = useMap((s) => s.map)
  const loose = ends.filter((e) => e.paragraph === null)
  return (
    <Field label={label}>
      <Select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">Choose…</option>
        {paragraphsInOrder(map).map((p) => (
          <optgroup key={p.id} label={nameOfParagraph(map, p.id)}>
            {ends
              .filter((e) => e.paragraph === p.id)
              .map((e) => (
                <option key={e.id} value={e.id}>
                  {e.id === p.id ? nameOfParagraph(map, p.id) : `${e.number}  ${short(e.text, 60)}`}
                </option>
              ))}
          </optgroup>
        ))}
        {loose.length > 0 && (
          <optgroup label="Loose cards">
            {loose.map((e) => (
              <option key={e.id} value={e.id}>
                {short(e.text, 60)}
              </option>
            ))}
          </optgroup>
        )}
      </Select>
    </Field>
  )
}
