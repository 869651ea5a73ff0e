'use client'
import { type ComponentProps, createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { lastWasKey } from './last-input'
import type { ItemProps, SheetProps, SubProps } from './menu-parts'

type Parts = typeof import('./menu-parts')

let parts: Parts | null = null

/** Brings what menus are made of, so that the first one opens at once, also without a connection. */
export async function loadMenus(): Promise<Parts> {
  parts ??= await import('./menu-parts')
  return parts
}

const HOME: Parts['MENU_HOME'] = 'menus'

/** Where the open menus of a page are drawn: over everything, in a landmark of its own, so that no content lies outside of one. */
export function MenuHome() {
  return <section id={HOME} className="absolute start-0 top-0 z-slip" aria-label="Open menu" />
}

/** What a menu is made of, once it was opened. `byKey`: for a key, so that its first line takes the focus; later it hears keys by itself. */
type Made = { parts: Parts; byKey: boolean }

const MadeContext = createContext<{ made: Made | null; open(): void }>({ made: null, open: () => {} })

/** What stands in the sheet of a menu is drawn only once that is made. */
function useParts(): Parts {
  const { made } = useContext(MadeContext)
  if (!made) throw new Error('This stands in the sheet of a menu.')
  return made.parts
}

type MenuProps = { open?: boolean; onOpenChange?: (open: boolean) => void; children: ReactNode }

/**
 * A menu with the button that opens it. It is put together when it is first opened: a map has hundreds, and one is open.
 */
export function Menu({ open: given, onOpenChange, children }: MenuProps) {
  const [own, setOwn] = useState(false)
  const [made, setMade] = useState<Made | null>(null)
  const open = given ?? own
  const change = onOpenChange ?? setOwn
  const waits = open && !made
  if (waits && parts) setMade({ parts, byKey: lastWasKey() })
  useEffect(() => {
    if (!waits) return
    const come = (loaded: Parts) => setMade({ parts: loaded, byKey: lastWasKey() })
    // Without a connection it does not open now, and is asked for again at the next press.
    loadMenus().then(come, () => change(false))
  }, [waits, change])
  const context = useMemo(() => ({ made, open: () => change(true) }), [made, change])
  const contents = <MadeContext value={context}>{children}</MadeContext>
  if (!made) return contents
  const { Root } = made.parts
  const follow = (next: boolean) => {
    if (!next) setMade({ ...made, byKey: false })
    change(next)
  }
  return (
    <Root open={open} onOpenChange={follow}>
      {contents}
    </Root>
  )
}

type ButtonProps = Omit<ComponentProps<'button'>, 'type' | 'ref'>

/** Best before the press; where it does not come the press asks for it again. */
const getReady = () => void loadMenus().catch(() => {})

const OPENING = ['Enter', ' ', 'ArrowDown']

/** Opens the menu on the press, as menus of a desktop do; where a press is prevented its owner opens it on the click. */
export function MenuButton(button: ButtonProps) {
  const { made, open } = useContext(MadeContext)
  if (made) return <made.parts.Trigger {...button} />
  return (
    <button
      {...button}
      type="button"
      aria-haspopup="menu"
      aria-expanded={false}
      data-state="closed"
      onPointerEnter={getReady}
      onFocus={getReady}
      onPointerDown={(event) => {
        button.onPointerDown?.(event)
        if (event.defaultPrevented || event.button !== 0 || event.ctrlKey) return
        event.preventDefault()
        open()
      }}
      onKeyDown={(event) => {
        button.onKeyDown?.(event)
        if (event.defaultPrevented || !OPENING.includes(event.key)) return
        event.preventDefault()
        open()
      }}
    />
  )
}

/** What is shown while the menu is open. */
export function MenuSheet(sheet: SheetProps) {
  const { made } = useContext(MadeContext)
  return made && <made.parts.Sheet byKey={made.byKey} {...sheet} />
}

export function MenuTitle({ children }: { children: ReactNode }) {
  const { Title } = useParts()
  return <Title>{children}</Title>
}

export function MenuItem(item: ItemProps) {
  const { Item } = useParts()
  return <Item {...item} />
}

/** A menu within a menu. */
export function SubMenu(sub: SubProps) {
  const { Sub } = useParts()
  return <Sub {...sub} />
}
