'use client'
import { FactorMark } from '@/components/ui/factor-mark'
import { wordsOf } from '@/lib/domain/question/question-words'
import { ChoiceLine, ChoiceList } from '../actions/choice-list'
import { offersForMap } from '../actions/offers'
import { useActionTools } from '../actions/use-action-tools'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

/** A new paragraph: about which factor. Those that have none yet come first. */
export function ParagraphDialog() {
  const { map, ask } = useMap()
  const offer = offersForMap(useActionTools()).find((o) => o.id === 'new-paragraph')
  const used = new Set(map.paragraphs.map((p) => p.factor))
  const has = (factor: string | null) => factor !== null && used.has(factor)
  const choices = [...(offer?.choices ?? [])].sort((a, b) => Number(has(a.id)) - Number(has(b.id)))
  return (
    <AskingDialog title={`A new paragraph: about which ${wordsOf(map).paragraph.one}?`}>
      <ChoiceList>
        {choices.map(({ id, words, factor }, i) => (
          <ChoiceLine
            key={id ?? ''}
            at={i}
            onChoose={() => {
              ask(null)
              offer?.choose(id)
            }}
          >
            {factor ? <FactorMark id={factor} name={words} /> : words}
            {has(id) && <span className="hint push">has a paragraph</span>}
          </ChoiceLine>
        ))}
      </ChoiceList>
    </AskingDialog>
  )
}
