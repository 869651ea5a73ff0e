'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import type { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { findParagraph, towardsAnswer } from '@/lib/domain/map/read-map'
import type { Compared } from '@/lib/domain/question/question-types'
import { newId } from '@/lib/sync/new-id'

/** What can be done with a paragraph on the scales. `putFirst`: where one reason is set against the others, in place of sides. */
export type Moves = {
  toSide: (id: string, side: TowardsAnswer | null) => void
  putFirst: ((id: string) => void) | null
}

export function useMoves(by: Compared): Moves {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  // What is sent to another place takes the focus along.
  const follow = (id: string) =>
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`[data-send="${CSS.escape(id)}"]`)?.focus())
  return {
    toSide: (id, kind) => {
      if ((towardsAnswer(map, id)?.kind ?? null) !== kind) run(setTowardsAnswer, { id, kind, relationId: newId() })
      follow(id)
    },
    putFirst:
      by === 'first'
        ? (id) => {
            run(setJudgement, { mainFactor: findParagraph(map, id)?.factor ?? null })
            follow(id)
          }
        : null,
  }
}
