'use client'
import { Check, ChevronRight } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { FactorMark } from '@/components/ui/factor-mark'
import { useMap } from '../editor/map-context'
import { factorChoices } from './factor-choices'

/** A part of a menu that asks for a factor. */
export function FactorItems({
  words,
  chosen,
  onChoose,
}: {
  words: string
  chosen: string | null
  onChoose: (id: string | null) => void
}) {
  const { map } = useMap()
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className="menu-item">
        {words}
        <ChevronRight className="i push" size={15} aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal>
        <DropdownMenu.SubContent className="menu" collisionPadding={8}>
          {factorChoices(map).map((factor) => (
            <DropdownMenu.Item key={factor.id} className="menu-item" onSelect={() => onChoose(factor.id)}>
              <FactorMark id={factor.id} name={factor.name} />
              {chosen === factor.id && <Check className="i push" size={15} aria-label="chosen" />}
            </DropdownMenu.Item>
          ))}
          <hr />
          <DropdownMenu.Item className="menu-item" onSelect={() => onChoose(null)}>
            No factor
          </DropdownMenu.Item>
        </DropdownMenu.SubContent>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  )
}
