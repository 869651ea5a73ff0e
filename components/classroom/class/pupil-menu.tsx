'use client'
import { Ellipsis, KeyRound, PenLine, UserMinus, UserX } from 'lucide-react'
import { useRef } from 'react'
import { iconButtonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuItem, MenuSheet } from '@/components/ui/menu'

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
export function PupilMenu({ pupil, named, onName, onCard, onFree, onRemove }: Props) {
  // The field for the name takes the focus; the menu would take it back.
  const naming = useRef(false)
  return (
    <Menu>
      <MenuButton
        className={iconButtonLook({ size: 'small' }, 'pointer-coarse:min-h-hit')}
        aria-label={`More for ${pupil}`}
      >
        <Icon of={Ellipsis} />
      </MenuButton>
      <MenuSheet
        align="end"
        onCloseAutoFocus={(event) => {
          if (!naming.current) return
          naming.current = false
          event.preventDefault()
          onName()
        }}
      >
        <MenuItem
          onSelect={() => {
            naming.current = true
          }}
        >
          <Icon of={PenLine} /> {named ? 'Change the name' : 'Write the name'}
        </MenuItem>
        <MenuItem onSelect={onCard}>
          <Icon of={KeyRound} /> Print a new card
        </MenuItem>
        {onFree && (
          <MenuItem onSelect={onFree}>
            <Icon of={UserX} /> Not the right pupil
          </MenuItem>
        )}
        <MenuItem onSelect={onRemove}>
          <Icon of={UserMinus} /> Remove from the class
        </MenuItem>
      </MenuSheet>
    </Menu>
  )
}
