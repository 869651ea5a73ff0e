'use client'
import { useCallback } from 'react'
import { focusCard } from '@/components/map/canvas/focus-card'
import { useMap } from '@/components/map/editor/map-context'
import type { FixPlace } from '@/lib/domain/plan/finding'

/** The field of the answer's side that a place about the judgement opens, by the name it bears on the page. */
const FIELDS = {
  stance: 'how-far',
  text: 'judgement-text',
  'main-factor': 'main-factor',
  criteria: 'criteria',
  'line-of-argument': 'line-of-argument',
} as const

/** What is written in place on the map or in the outline. */
const WRITES = {
  text: 'claim',
  point: 'point',
  'link-back': 'link-back',
  'new-claim': 'new',
  'new-evidence': 'evidence',
  'new-explanation': 'explanation',
} as const

/** Opens the place where a finding is put right, and writes nothing there. */
export function useFix(): (place: FixPlace) => void {
  const { view, show, select, write, ask, sheet, openSheet } = useMap()
  return useCallback(
    (place) => {
      if (place.at === 'judgement') {
        const field = FIELDS[place.open]
        if (!fieldNamed(field)) openSheet('answer')
        return afterDrawing(() => focusField(field))
      }
      if (place.at === 'map') {
        if (place.open === 'weights') return show('weigh')
        if (place.open === 'tray') {
          if (!fieldNamed('tray')) openSheet('tray')
          return afterDrawing(() => focusField('tray'))
        }
        return ask({ what: place.open })
      }
      const { id, open } = place
      select(id)
      if (sheet !== null) openSheet(null)
      if (open === 'link' || open === 'move' || open === 'weigh' || open === 'towards' || open === 'context')
        return ask({ what: open, id })
      if (open === 'reason') return ask({ what: 'weigh', id })
      if (view !== 'map' && view !== 'outline') show('outline')
      if (open === 'menu' || open === 'note') return afterDrawing(() => focusCard(id))
      return write(`${WRITES[open]} ${id}`)
    },
    [view, show, select, write, ask, sheet, openSheet],
  )
}

const afterDrawing = (run: () => void) => void requestAnimationFrame(() => requestAnimationFrame(run))

const CONTROLS = 'input, textarea, select, button, [tabindex="0"]'

const fieldNamed = (name: string) => document.querySelector<HTMLElement>(`[data-field="${name}"]`)

function focusField(name: string): void {
  const field = fieldNamed(name)
  const control = field?.matches(CONTROLS) ? field : field?.querySelector<HTMLElement>(CONTROLS)
  control?.scrollIntoView({ block: 'center' })
  control?.focus()
}
