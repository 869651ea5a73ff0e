'use client'
import { CHOICE_HINT, ChoiceLine, ChoiceList } from '@/components/actions/choice-list'
import { offersForMap } from '@/components/actions/offers'
import { useOfferTools } from '@/components/actions/use-action-tools'
import { useMap, useTools } from '@/components/session/use-map'
import { FactorMark } from '@/components/ui/factor-mark'
import { wordsOf } from '@/lib/domain/question/question-words'
import { AskingDialog } from './asking-dialog'

/** A new paragraph: about which factor. Those that have none yet come first. */
export function ParagraphDialog() {
  const map = useMap((s) => s.map)
  const { ask } = useTools()
  const offer = offersForMap(useOfferTools()).find((o) => o.id === 'new-paragraph')
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
            {has(id) && <span className={`${CHOICE_HINT} ms-auto`}>has a paragraph</span>}
          </ChoiceLine>
        ))}
      </ChoiceList>
    </AskingDialog>
  )
}
