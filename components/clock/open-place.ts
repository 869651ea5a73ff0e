import type { OpenMapTools } from '@/components/map/editor/map-context'
import type { PhasePlace } from '@/lib/domain/plan/phase-words'

/** What takes the focus in each place; the first that is there. */
const FIRST_IN: Record<Exclude<PhasePlace, 'question'>, string[]> = {
  'line-of-argument': ['.inspector textarea[aria-label="Line of argument"]'],
  tray: ['.tray input[type="search"]'],
  weights: ['.inspector .weight-number', '.inspector section[aria-label="Weights"]'],
  outline: ['[role="treeitem"]', '.outline button'],
  judgement: ['.inspector textarea[aria-label="Judgement"]'],
}
/** How many frames a place may take to be drawn. */
const FRAMES = 60

/** Opens the part of the editor where a phase is worked on, whatever the width, and puts the focus there. */
export function openPlace({ view, show, ask, openSheet }: OpenMapTools, place: PhasePlace): void {
  const width = document.querySelector<HTMLElement>('.editor')?.dataset.width
  const desk = width === 'desk'
  const phone = width === 'phone'
  if (place === 'question') {
    ask({ what: 'question' })
    return
  }
  if (place === 'outline') {
    openSheet(null)
    show('outline')
  } else if (place === 'tray') {
    openSheet(width === 'narrow' ? 'tray' : null)
    if (phone) show('tray')
    else if (width !== 'narrow' && (view === 'plan' || view === 'weigh')) show('map')
    // A tray that was shut opens first.
    document.querySelector<HTMLElement>('.tray-side.is-shut button')?.click()
  } else {
    openSheet(desk ? null : 'answer')
    if (desk && view === 'plan') show('map')
  }
  focusFirst(FIRST_IN[place])
}

function focusFirst(selectors: string[], frames = FRAMES): void {
  requestAnimationFrame(() => {
    const at = selectors.map((s) => document.querySelector<HTMLElement>(s)).find((found) => found !== null)
    if (at) {
      at.scrollIntoView({ block: 'nearest' })
      at.focus()
    } else if (frames > 0) focusFirst(selectors, frames - 1)
  })
}
