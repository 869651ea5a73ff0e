'use client'
import { FindingFlag } from '@/components/plan/finding-flag'
import { FactorIcon } from '@/components/ui/factor-mark'
import { AwayFlag } from '@/components/weighing/taken-away'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { factorName, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { aboutLabel, nothingYet } from '@/lib/domain/question/question-words'
import { ActionMenu } from '../actions/action-menu'
import { useMap } from '../editor/map-context'

/** Number, factor and weight of a paragraph; the head is the button of its menu. */
export function ParagraphHead({ paragraph }: { paragraph: Paragraph }) {
  const { map, ask, select, selected } = useMap()
  const { id } = paragraph
  const number = paragraphsInOrder(map).findIndex((p) => p.id === id) + 1
  const name = factorName(map, paragraph.factor) || nothingYet(map)
  return (
    <header
      className={`paragraph-head${selected === id ? ' is-selected' : ''}`}
      data-box={`head ${id}`}
      data-focus={id}
      tabIndex={-1}
    >
      <ActionMenu
        id={id}
        align="start"
        className="paragraph-name"
        title={`${aboutLabel(map)}, which way it points, order`}
        onOpen={() => select(id)}
      >
        <span className="paragraph-number">{number}</span>
        <FactorIcon id={paragraph.factor} size={16} />
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
