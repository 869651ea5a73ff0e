'use client'
import { useEffect } from 'react'
import { useMap } from '@/components/map/editor/map-context'
import { useWords } from '@/components/map/words/words-context'
import { TextArea } from '@/components/ui/text-area'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findParagraph } from '@/lib/domain/map/read-map'
import { callNode, capital } from '@/lib/domain/weighing/call-node'
import { useTakenAway } from './taken-away'
import { weighedOf } from './weighed'
import { usePreview } from './weight-preview'

/** What is taken away, what is left of the verdict and of the support, and the question that this is for. */
export function TakenAwayBar() {
  const { map: kept, run, say } = useMap()
  const { map } = usePreview()
  const { taken, putBack } = useTakenAway()
  const { draft } = useWords()
  const before = weighedOf(map).verdict
  const words = taken ? lossWords(taken.unsupported.size) : ''
  const then = taken?.verdict
  const verdict = !taken
    ? ''
    : !then
      ? (taken.silent ?? '')
      : !then.settled
        ? 'What is left does not settle.'
        : then.words === before?.words
          ? `Your map still says “${then.words}”.`
          : `Your map says “${then.words}”; with it, “${before?.words}”.`
  const name = taken ? capital(callNode(map, taken.id)) : ''
  const told = taken ? `${name} is taken away. ${verdict} ${words}` : ''
  useEffect(() => {
    if (told !== '') say(told)
  }, [told, say])
  if (!taken) return null
  const paragraph = findParagraph(kept, taken.id)
  return (
    <section className="taken-bar" aria-label="Taken away">
      <p>
        <b>{name} is taken away.</b> {verdict} {words}
      </p>
      <button type="button" className="button" onClick={putBack}>
        Put it back <kbd>Esc</kbd>
      </button>
      {paragraph && (
        <div className="why-weight">
          <TextArea
            label={`Why ${callNode(map, paragraph.id)} counts as it does`}
            className="boxed"
            placeholder="More important than the others because…"
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
