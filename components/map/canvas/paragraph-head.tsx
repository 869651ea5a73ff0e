'use client'
import { ActionMenu } from '@/components/actions/action-menu'
import { FindingFlag } from '@/components/card/finding-flag'
import { AwayFlag } from '@/components/card/taken-away'
import { useMap, useTools } from '@/components/session/use-map'
import { FactorIcon } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { factorName, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { aboutLabel, nothingYet } from '@/lib/domain/question/question-words'
import styles from './canvas.module.css'

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
      className={`${styles.head} ${isSelected ? styles.selected : ''}`}
      data-box={`head ${id}`}
      data-focus={id}
      tabIndex={-1}
    >
      <ActionMenu
        id={id}
        align="start"
        className={`${styles.name} flex min-h-hit min-w-0 flex-1 items-center gap-2 rounded-card px-2 text-start hover:bg-card`}
        title={`${about}, which way it points, order`}
        onOpen={() => select(id)}
      >
        <span className={`${styles.number} font-says text-point leading-none font-bold`}>{number}</span>
        <FactorIcon id={paragraph.factor} />
        <h2 className="truncate text-card leading-tight font-bold">{name}</h2>
      </ActionMenu>
      <FindingFlag id={id} />
      <AwayFlag id={id} />
      <button
        type="button"
        className={`${styles.weight} min-h-hit min-w-hit flex-none rounded-card px-2 text-card font-bold tabular-nums hover:bg-card`}
        title="Weight"
        onClick={() => ask({ what: 'weigh', id })}
      >
        {paragraph.weight === null ? (
          <span data-none className="text-label font-strong">
            no weight
          </span>
        ) : (
          paragraph.weight
        )}
        <span className="sr">{paragraph.weight === null ? '' : ' of 100'}</span>
      </button>
    </header>
  )
}
