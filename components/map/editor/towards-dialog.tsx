'use client'
import { Equal, Minus, Plus } from 'lucide-react'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { nameOfParagraph, towardsAnswer } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

const SIDES = [
  ['supports', 'For: it agrees with the question', Plus],
  ['opposes', 'Against: it disagrees', Minus],
  ['qualifies', 'But: it agrees in part, and limits', Equal],
] as const

/** Which way a paragraph points: for the view in the question, against it, or “but”. */
export function TowardsDialog({ id }: { id: string }) {
  const { map, run, ask } = useMap()
  const now = towardsAnswer(map, id)?.kind
  return (
    <AskingDialog title={`Which way does ${nameOfParagraph(map, id)} point?`}>
      <div className="choices">
        {SIDES.map(([kind, words, Icon], i) => (
          <button
            key={kind}
            type="button"
            className="menu-item"
            aria-pressed={now === kind}
            // biome-ignore lint/a11y/noAutofocus: the dialog asks this one thing
            autoFocus={now === undefined ? i === 0 : now === kind}
            onClick={() => {
              run(setTowardsAnswer, { id, kind, relationId: newId() })
              ask(null)
            }}
          >
            <Icon className="i" size={16} aria-hidden />
            {words}
          </button>
        ))}
      </div>
    </AskingDialog>
  )
}
