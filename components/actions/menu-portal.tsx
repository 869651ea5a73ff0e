'use client'
import { DropdownMenu } from 'radix-ui'
import type { ReactNode } from 'react'
import './actions.css'

const HOME = 'menus'

/** Where open menus are drawn: over everything, in a landmark of its own, so that no content lies outside of one. */
export function MenuHome() {
  return <section id={HOME} className="menus" aria-label="Open menu" />
}

/** Draws a menu, or a menu within a menu, in the home of menus. */
export function MenuPortal({ children }: { children: ReactNode }) {
  return <DropdownMenu.Portal container={document.getElementById(HOME)}>{children}</DropdownMenu.Portal>
}
