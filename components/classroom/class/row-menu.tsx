'use client'
import { Ellipsis, KeyRound, PenLine, UserMinus, UserX } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useRef } from 'react'
import { iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'

type Props = {
  pupil: string
  named: boolean
  onName: () => void
  onCard: () => void
  /** Where somebody sits. */
  onFree: (() => void) | undefined
  onRemove: () => void
}

/** What else a teacher does with one pupil. */
export function RowMenu({ pupil, named, onName, onCard, onFree, onRemove }: Props) {
  // The field for the name takes the focus; the menu would take it back.
  const naming = useRef(false)
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className={iconButtonLook({}, 'row-more')} aria-label={`More for ${pupil}`}>
        <Icon of={Ellipsis} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="menu"
          align="end"
          onCloseAutoFocus={(event) => {
            if (!naming.current) return
            naming.current = false
            event.preventDefault()
            onName()
          }}
        >
          <DropdownMenu.Item
            className="menu-item"
            onSelect={() => {
              naming.current = true
            }}
          >
            <Icon of={PenLine} /> {named ? 'Change the name' : 'Write the name'}
          </DropdownMenu.Item>
          <DropdownMenu.Item className="menu-item" onSelect={onCard}>
            <Icon of={KeyRound} /> Print a new card
          </DropdownMenu.Item>
          {onFree && (
            <DropdownMenu.Item className="menu-item" onSelect={onFree}>
              <Icon of={UserX} /> Not the right pupil
            </DropdownMenu.Item>
          )}
          <DropdownMenu.Item className="menu-item" onSelect={onRemove}>
            <Icon of={UserMinus} /> Remove from the class
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
