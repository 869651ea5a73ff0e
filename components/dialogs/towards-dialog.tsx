'use client'
import { CHOICE, CHOICE_LINES } from '@/components/actions/choice-list'
import { SIDE_ICONS } from '@/components/actions/side-icons'
import { useMap, useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { nameOfParagraph, towardsAnswer } from '@/lib/domain/map/read-map'
import { SIDES } from '@/lib/domain/question/question-types'
import { wordsOf } from '@/lib/domain/question/question-words'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'

/** Which way a paragraph points, in the words of the question. */
export function TowardsDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const { sides } = wordsOf(map)
  const now = towardsAnswer(map, id)?.kind
  return (
    <AskingDialog title={`Which way does ${nameOfParagraph(map, id)} point?`}>
      <div className={CHOICE_LINES}>
        {SIDES.map((kind, i) => {
          const Sign = SIDE_ICONS[kind]
          return (
            <button
              key={kind}
              type="button"
              className={CHOICE}
              aria-pressed={now === kind}
              // biome-ignore lint/a11y/noAutofocus: the dialog asks this one thing
              autoFocus={now === undefined ? i === 0 : now === kind}
              onClick={() => {
                run(setTowardsAnswer, { id, kind, relationId: newId() })
                ask(null)
              }}
            >
              <Icon of={Sign} />
              {sides[kind].choice}
            </button>
          )
        })}
      </div>
    </AskingDialog>
  )
}
