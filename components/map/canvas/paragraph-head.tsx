'use client'
import { ArrowLeft, ArrowRight, Check, Equal, Minus, Plus, Scale, Spline, Trash2 } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { ShowInPlan } from '@/components/plan/show-in-plan'
import { FactorIcon } from '@/components/ui/factor-mark'
import { AwayFlag } from '@/components/weighing/taken-away'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { factorName, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { FactorItems } from './factor-items'
import { keepFocus } from './keep-focus'

const SIDES = [
  ['supports', 'For', Plus],
  ['opposes', 'Against', Minus],
  ['qualifies', 'But', Equal],
] as const

/** Number, factor and weight of a paragraph; the head is the button of its menu. */
export function ParagraphHead({ paragraph }: { paragraph: Paragraph }) {
  const { map, run, ask, select, selected } = useMap()
  const [open, setOpen] = useState(false)
  const { id } = paragraph
  const order = paragraphsInOrder(map)
  const at = order.findIndex((p) => p.id === id)
  const side = towardsAnswer(map, id)
  const move = (before: string | null) => run(moveParagraph, { id, before })
  const name = factorName(map, paragraph.factor) || 'No factor yet'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside is the same for a pointer; this is the stop of the arrow keys
    <header
      className={`paragraph-head${selected === id ? ' is-selected' : ''}`}
      data-box={`head ${id}`}
      data-focus={id}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return
        event.preventDefault()
        event.stopPropagation()
        setOpen(true)
      }}
    >
      <DropdownMenu.Root
        modal={false}
        open={open}
        onOpenChange={(next) => {
          setOpen(next)
          if (next) select(id)
        }}
      >
        <DropdownMenu.Trigger
          className="paragraph-name"
          title="Factor, for or against, order"
          // On the click and not on the press, so that a finger can swipe from here.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            setOpen(!open)
            select(id)
          }}
        >
          <span className="num">{at + 1}</span>
          <FactorIcon id={paragraph.factor} size={16} />
          <h2>{name}</h2>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            className="menu"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={keepFocus}
          >
            <DropdownMenu.Label className="menu-title">Towards the answer</DropdownMenu.Label>
            {SIDES.map(([kind, word, Icon]) => (
              <DropdownMenu.Item
                key={kind}
                className="menu-item"
                onSelect={() =>
                  run(setTowardsAnswer, { id, kind: side?.kind === kind ? null : kind, relationId: newId() })
                }
              >
                <Icon className="i" size={15} aria-hidden />
                {word}
                {side?.kind === kind && <Check className="i push" size={15} aria-label="chosen" />}
              </DropdownMenu.Item>
            ))}
            <hr />
            <FactorItems
              words="Factor"
              chosen={paragraph.factor}
              onChoose={(factor) => run(editParagraph, { id, factor })}
            />
            <DropdownMenu.Item className="menu-item" onSelect={() => ask({ what: 'weigh', id })}>
              <Scale className="i" size={15} aria-hidden />
              Weight…<kbd>W</kbd>
            </DropdownMenu.Item>
            <DropdownMenu.Item className="menu-item" onSelect={() => ask({ what: 'link', id })}>
              <Spline className="i" size={15} aria-hidden />
              Link to…<kbd>L</kbd>
            </DropdownMenu.Item>
            <ShowInPlan id={id} />
            <hr />
            <DropdownMenu.Item
              className="menu-item"
              disabled={at === 0}
              onSelect={() => move(order[at - 1]?.id ?? null)}
            >
              <ArrowLeft className="i" size={15} aria-hidden />
              Move left
            </DropdownMenu.Item>
            <DropdownMenu.Item
              className="menu-item"
              disabled={at === order.length - 1}
              onSelect={() => move(order[at + 2]?.id ?? null)}
            >
              <ArrowRight className="i" size={15} aria-hidden />
              Move right
            </DropdownMenu.Item>
            <DropdownMenu.Item className="menu-item" onSelect={() => run(removeParagraph, { id })}>
              <Trash2 className="i" size={15} aria-hidden />
              Remove the paragraph
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <FindingFlag id={id} />
      <AwayFlag id={id} />
      <button type="button" className="weight" title="Weight" onClick={() => ask({ what: 'weigh', id })}>
        {paragraph.weight === null ? <span className="none">no weight</span> : paragraph.weight}
        <span className="sr">{paragraph.weight === null ? '' : ' of 100'}</span>
      </button>
    </header>
  )
}
