'use client'
import { useEffect } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { TextArea } from '@/components/ui/text-area'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findParagraph } from '@/lib/domain/map/read-map'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { capital } from '@/lib/domain/shared/words'
import { callNode } from '@/lib/domain/weighing/call-node'
import { usePutBack, useWhileTaken } from './use-taken-away'

/** What is taken away, what then stands on nothing, and the question that this is for, with a stem to finish. */
export function TakenAwayBar() {
  const kept = useMap((s) => s.map)
  const map = useMap((s) => s.previewed)
  const taken = useMap((s) => s.taken)
  const { run, say, draft } = useTools()
  const putBack = usePutBack()
  useWhileTaken()
  const words = taken ? lossWords(taken.unsupported.size) : ''
  const name = taken ? capital(callNode(map, taken.id)) : ''
  const asked = taken ? withoutWords(map, callNode(map, taken.id)) : ''
  const told = taken ? `${name} is taken away. ${asked} ${words}` : ''
  useEffect(() => {
    if (told !== '') say(told)
  }, [told, say])
  if (!taken) return null
  const paragraph = findParagraph(kept, taken.id)
  return (
    <section
      className="absolute inset-x-0 bottom-0 z-slip grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-3 border-t border-rule bg-sheet ps-5 pe-4 py-3 text-card leading-card short:sticky short:bottom-[44px]"
      data-taken-away
      aria-label="Taken away"
    >
      <p>
        <b>{name} is taken away.</b> {asked} {words}
      </p>
      <Button onClick={putBack}>
        Put it back <kbd className="ms-1 pointer-coarse:hidden">Esc</kbd>
      </Button>
      {paragraph && (
        <div className="col-span-full">
          <TextArea
            label={`Without ${callNode(map, paragraph.id)}`}
            look="box"
            placeholder="Without it, …"
            value={paragraph.weightReason}
            onCommit={(reason) => run(weighParagraph, { id: paragraph.id, reason })}
            onDraft={(reason) => draft({ table: 'paragraphs', id: paragraph.id, field: 'weightReason' }, reason)}
          />
        </div>
      )}
    </section>
  )
}

function lossWords(count: number): string {
  if (count === 0) return 'Nothing else loses its only support.'
  return count === 1 ? 'One other loses its only support.' : `${count} others lose their only support.`
}

/** The question of the thought experiment: of what happened, or where nothing is to be explained, of the answer. */
const withoutWords = ({ question }: ArgumentMap, name: string): string =>
  QUESTION_TYPES[question.form].compared === 'sides'
    ? `Without ${name}, would your answer be the same?`
    : `Without ${name}, would it still have happened?`
