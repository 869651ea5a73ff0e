'use client'
import { ArrowLeftRight, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Icon } from '@/components/ui/icon'
import { editRelation } from '@/lib/domain/map/commands/edit-relation'
import { removeRelation } from '@/lib/domain/map/commands/remove-relation'
import { mayDiffer } from '@/lib/domain/map/link-verbs'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { relationWords } from '@/lib/domain/map/relation-words'
import { AskingDialog } from './asking-dialog'
import { KindAndVerb, kindsBetween, verbFor } from './kind-and-verb'

/** How a link reads: its kind and its verb, the way it points, and whether it stays. */
export function RelationDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const relation = map.relations.find((r) => r.id === id)
  const [first] = useState(relation)
  const [kind, setKind] = useState<RelationKind>(relation?.kind ?? 'links')
  const [label, setLabel] = useState(relation?.label ?? '')
  useDraft({ table: 'relations', id, field: 'label' }, label === first?.label ? null : label)
  if (!relation) return null
  const keep = () => {
    // What was not touched is not written: somebody else may have since.
    const same = kind === first?.kind && label === first.label
    if (same || run(editRelation, { id, kind, label: verbFor(kind, label) })) ask(null)
  }
  return (
    <AskingDialog title="Change the link">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <p>{relationWords(map, relation)}</p>
        <KindAndVerb
          kinds={kindsBetween(map, relation.from, relation.to)}
          kind={kind}
          label={label}
          sourced={(how) => mayDiffer(map, how, relation.from, relation.to)}
          onKind={setKind}
          onLabel={setLabel}
        />
        <DialogFoot keep="Keep">
          <Button variant="quiet" onClick={() => run(editRelation, { id, reverse: true })}>
            <Icon of={ArrowLeftRight} />
            Turn it round
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              if (run(removeRelation, { id })) ask(null)
            }}
          >
            <Icon of={Trash2} />
            Take it off
          </Button>
        </DialogFoot>
      </form>
    </AskingDialog>
  )
}
