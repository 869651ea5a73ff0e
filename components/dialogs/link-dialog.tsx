'use client'
import { ArrowLeftRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, Select, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { addRelation } from '@/lib/domain/map/commands/add-relation'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { linkStubs } from '@/lib/domain/map/link-stubs'
import { mayDiffer } from '@/lib/domain/map/link-verbs'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { nameOfNode, relationWords } from '@/lib/domain/map/relation-words'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'
import { KindAndVerb, kindsBetween, verbFor } from './kind-and-verb'
import { linkTargets } from './link-targets'

/** “Link to…”: what to, how, and with which verb; and the links there are, to turn round or take off. */
export function LinkDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask, select } = useTools()
  const [search, setSearch] = useState('')
  const [to, setTo] = useState('')
  const [kind, setKind] = useState<RelationKind>('links')
  const [label, setLabel] = useState('')
  const targets = linkTargets(map, id, search)
  const chosen = targets.some((t) => t.id === to) ? to : (targets[0]?.id ?? '')
  const stubs = linkStubs(map, id)

  const link = () => {
    if (chosen === '') return
    if (!run(addRelation, { id: newId(), from: id, to: chosen, kind, label: verbFor(kind, label) })) return
    ask(null)
    select(id)
  }
  return (
    <AskingDialog title={`Link ${nameOfNode(map, id)} to…`}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          link()
        }}
      >
        <Field label="Search">
          <TextInput value={search} onChange={(e) => setSearch(e.target.value)} placeholder="Words of a card" />
        </Field>
        <Field label="To which card or paragraph">
          <Select className="h-auto p-2" size={6} value={chosen} onChange={(e) => setTo(e.target.value)}>
            {targets.map((t) => (
              <option key={t.id} value={t.id}>
                {t.words}
              </option>
            ))}
          </Select>
        </Field>
        {targets.length === 0 && <p className="meta">No card on the map has these words.</p>}
        <KindAndVerb
          kinds={kindsBetween(map, id, chosen)}
          kind={kind}
          label={label}
          sourced={(how) => mayDiffer(map, how, id, chosen)}
          onKind={setKind}
          onLabel={setLabel}
        />
        {stubs.length > 0 && (
          <ul>
            {stubs.map(({ relation }) => (
              <li
                key={relation.id}
                className="flex items-center gap-2 border-t border-rule py-1 text-small leading-card"
              >
                <span className="flex-1">{relationWords(map, relation)}</span>
                <IconButton label="Turn round" onClick={() => run(editRelation, { id: relation.id, reverse: true })}>
                  <Icon of={ArrowLeftRight} />
                </IconButton>
                <IconButton label="Take this link off" onClick={() => run(removeRelation, { id: relation.id })}>
                  <Icon of={Trash2} />
                </IconButton>
              </li>
            ))}
          </ul>
        )}
        <DialogFoot onLeave={() => ask(null)} keep="Link" off={chosen === ''} />
      </form>
    </AskingDialog>
  )
}
