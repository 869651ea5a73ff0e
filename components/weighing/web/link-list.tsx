'use client'
import { ArrowLeftRight, Pencil, Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Relation } from '@/lib/domain/map/argument-map'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { VERB_UNSAID } from '@/lib/domain/map/link-verbs'
import { relationWords } from '@/lib/domain/map/relation-words'
import { linksOf } from '@/lib/domain/weighing/causal-web'
import { VerbField } from './verb-field'
import { EndWords } from './web-words'

type Props = { selected: string | null; onSelect: (id: string | null) => void }

/** The form and the list stand side by side under a wide web, one over the other beside a narrow one. */
export const TEXT_COLUMN = 'max-w-[560px] min-w-0 flex-[1_1_340px] in-data-[width=phone]:basis-full'
export const WORDS_HEADING = 'mb-3 font-says text-point leading-card font-strong'

/** Every link as a sentence: to read, reword, turn round and take off. */
export function LinkList({ selected, onSelect }: Props) {
  const map = useMap((s) => s.map)
  const links = linksOf(map)
  return (
    <section className={TEXT_COLUMN} aria-label="Links">
      <h3 className={WORDS_HEADING}>
        Links <span className="count ms-2 font-reads text-small font-read text-ink-3">{links.length}</span>
      </h3>
      {links.length === 0 && (
        <p className="meta">No links yet. Each one will stand here as a sentence that you could use in the essay.</p>
      )}
      <ul>
        {links.map((relation) => (
          <LinkRow key={relation.id} relation={relation} selected={selected === relation.id} onSelect={onSelect} />
        ))}
      </ul>
    </section>
  )
}

type RowProps = { relation: Relation; selected: boolean; onSelect: (id: string | null) => void }

function LinkRow({ relation, selected, onSelect }: RowProps) {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const [editing, edit] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  const focusOn = (at: Element | null | undefined) => at?.querySelector<HTMLElement>('[data-sentence]')?.focus()
  const takeOff = () => {
    const beside = row.current?.nextElementSibling ?? row.current?.previousElementSibling
    if (run(removeRelation, { id })) focusOn(beside)
  }
  const end = () => {
    edit(false)
    focusOn(row.current)
  }
  const { id } = relation
  const words = relationWords(map, relation)
  return (
    <li ref={row} className="flex flex-wrap items-center gap-x-2 border-t border-rule py-2" data-link={id}>
      <button
        type="button"
        className="min-h-hit flex-[1_1_200px] rounded-card px-3 py-2 text-start text-card leading-card hover:bg-accent-tint pressed:shadow-[inset_3px_0_var(--accent)] forced-colors:pressed:outline-3 forced-colors:pressed:-outline-offset-3"
        data-sentence
        aria-pressed={selected}
        title="Show its line"
        onClick={() => onSelect(selected ? null : id)}
      >
        <EndWords id={relation.from} /> <b className="text-(--rel-links)">{relation.label || VERB_UNSAID}</b>{' '}
        <EndWords id={relation.to} />
        {relation.because && <span className="text-ink-2"> because {relation.because}</span>}
      </button>
      <span className="flex">
        <IconButton label={`Reword: ${words}`} hint="Reword" aria-expanded={editing} onClick={() => edit(!editing)}>
          <Icon of={Pencil} />
        </IconButton>
        <IconButton
          label={`Turn round: ${words}`}
          hint="Turn round"
          onClick={() => run(editRelation, { id, reverse: true })}
        >
          <Icon of={ArrowLeftRight} />
        </IconButton>
        <IconButton label={`Take off: ${words}`} hint="Take this link off" onClick={takeOff}>
          <Icon of={Trash2} />
        </IconButton>
      </span>
      {editing && <Rewording relation={relation} onEnd={end} />}
    </li>
  )
}

function Rewording({ relation, onEnd }: { relation: Relation; onEnd: () => void }) {
  const { run } = useTools()
  const [first] = useState(relation)
  const [verb, setVerb] = useState(relation.label)
  const [because, setBecause] = useState(relation.because ?? '')
  const reason = first.because ?? ''
  useDraft({ table: 'relations', id: relation.id, field: 'label' }, verb === first.label ? null : verb)
  useDraft({ table: 'relations', id: relation.id, field: 'because' }, because === reason ? null : because)
  return (
    <form
      className="grid flex-[1_0_100%] gap-3 px-3 pt-2 pb-3"
      aria-label="Reword the link"
      onSubmit={(event) => {
        event.preventDefault()
        // What was not touched is not written: somebody else may have since.
        const to = {
          ...(verb === first.label ? {} : { label: verb.trim() || VERB_UNSAID }),
          ...(because === reason ? {} : { because: because.trim() }),
        }
        if (Object.keys(to).length === 0 || run(editRelation, { id: relation.id, ...to })) onEnd()
      }}
    >
      <VerbField label="Verb" value={verb} onChange={setVerb} />
      <Field label="because…">
        <TextInput value={because} maxLength={2000} onChange={(e) => setBecause(e.target.value)} />
      </Field>
      <div className="flex gap-2">
        <Button type="submit" size="small">
          Keep
        </Button>
        <Button variant="quiet" size="small" onClick={onEnd}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
