'use client'
import { ActionMenu } from '@/components/actions/action-menu'
import { FindingFlag } from '@/components/card/finding-flag'
import { AwayFlag } from '@/components/card/taken-away'
import { useMap, useTools } from '@/components/session/use-map'
import { FactorIcon } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { factorName, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { aboutLabel, nothingYet } from '@/lib/domain/question/question-words'

/** Number, factor and weight of a paragraph; the head is the button of its menu. */
export function ParagraphHead({ paragraph }: { paragraph: Paragraph }) {
  const { id } = paragraph
  const { ask, select } = useTools()
  const isSelected = useMap((s) => s.selected === id)
  const number = useMap((s) => paragraphsInOrder(s.map).findIndex((p) => p.id === id) + 1)
  const name = useMap((s) => factorName(s.map, paragraph.factor) || nothingYet(s.map))
  const about = useMap((s) => aboutLabel(s.map))
  return (
    <header
      className={`paragraph-head${isSelected ? ' is-selected' : ''}`}
      data-box={`head ${id}`}
      data-focus={id}
      tabIndex={-1}
    >
      <ActionMenu
        id={id}
        align="start"
        className="paragraph-name"
        title={`${about}, which way it points, order`}
        onOpen={() => select(id)}
      >
        <span className="paragraph-number">{number}</span>
        <FactorIcon id={paragraph.factor} />
        <h2>{name}</h2>
      </ActionMenu>
      <FindingFlag id={id} />
      <AwayFlag id={id} />
      <button type="button" className="paragraph-weight" title="Weight" onClick={() => ask({ what: 'weigh', id })}>
        {paragraph.weight === null ? <span className="none">no weight</span> : paragraph.weight}
        <span className="sr">{paragraph.weight === null ? '' : ' of 100'}</span>
      </button>
    </header>
  )
}
