'use client'
import { ArrowDown, ArrowUp, Ellipsis, Minus, Plus, Scale, Spline, Trash2, Waypoints } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import { ShowInPlan } from '@/components/plan/show-in-plan'
import { FactorMark } from '@/components/ui/factor-mark'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { nameOfParagraph, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'

/** What can be done to a paragraph: its side, its factor, its place, its weight. */
export function ParagraphMenu({ paragraph }: { paragraph: Paragraph }) {
  const tools = useMap()
  const { map, run } = tools
  const { id } = paragraph
  const order = paragraphsInOrder(map)
  const at = order.findIndex((p) => p.id === id)
  const towards = (kind: 'supports' | 'opposes' | 'qualifies') =>
    run(setTowardsAnswer, { id, kind, relationId: newId() })
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button quiet icon" aria-label={`More for ${nameOfParagraph(map, id)}`}>
        <Ellipsis className="i" size={16} aria-hidden />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="menu" align="end" sideOffset={4}>
          <DropdownMenu.Label className="menu-title">Towards the answer</DropdownMenu.Label>
          <Item icon={<Plus className="i" size={15} aria-hidden />} onSelect={() => towards('supports')}>
            For
          </Item>
          <Item icon={<Minus className="i" size={15} aria-hidden />} onSelect={() => towards('opposes')}>
            Against
          </Item>
          <Item icon={<Waypoints className="i" size={15} aria-hidden />} onSelect={() => towards('qualifies')}>
            But
          </Item>
          <DropdownMenu.Separator asChild>
            <hr />
          </DropdownMenu.Separator>
          <Item icon={<Scale className="i" size={15} aria-hidden />} onSelect={() => tools.ask({ what: 'weigh', id })}>
            Weight…
          </Item>
          <Item icon={<Spline className="i" size={15} aria-hidden />} onSelect={() => tools.ask({ what: 'link', id })}>
            Link to…
          </Item>
          <ShowInPlan id={id} />
          <DropdownMenu.Label className="menu-title">Factor</DropdownMenu.Label>
          {map.factors.map((f) => (
            <DropdownMenu.Item
              key={f.id}
              className="menu-item"
              onSelect={() => run(editParagraph, { id, factor: f.id })}
            >
              <FactorMark id={f.id} name={f.name} />
            </DropdownMenu.Item>
          ))}
          <DropdownMenu.Separator asChild>
            <hr />
          </DropdownMenu.Separator>
          {at > 0 && (
            <Item
              icon={<ArrowUp className="i" size={15} aria-hidden />}
              onSelect={() => run(moveParagraph, { id, before: order[at - 1]!.id })}
            >
              Earlier
            </Item>
          )}
          {at < order.length - 1 && (
            <Item
              icon={<ArrowDown className="i" size={15} aria-hidden />}
              onSelect={() => run(moveParagraph, { id, before: order[at + 2]?.id ?? null })}
            >
              Later
            </Item>
          )}
          <Item icon={<Trash2 className="i" size={15} aria-hidden />} onSelect={() => run(removeParagraph, { id })}>
            Remove, cards to the tray
          </Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function Item({ icon, onSelect, children }: { icon: ReactNode; onSelect: () => void; children: ReactNode }) {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect}>
      {icon}
      {children}
    </DropdownMenu.Item>
  )
}
