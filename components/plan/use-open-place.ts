'use client'
import { useCallback } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn, whenDrawn } from '@/components/session/when-drawn'
import { useWidth } from '@/components/ui/use-width'
import type { JudgementField, PlanPlace } from '@/lib/domain/plan/plan-place'

/** The fields of the answer's side, by the names they bear on the page. */
const FIELDS: Record<JudgementField | 'weights', string> = {
  stance: 'how-far',
  text: 'judgement-text',
  'main-factor': 'main-factor',
  criteria: 'criteria',
  'line-of-argument': 'line-of-argument',
  weights: 'weights',
}

/** What is written in place on the map and in the outline, as `writing` names it. */
const WRITES = {
  text: 'claim',
  point: 'point',
  'link-back': 'link-back',
  before: 'before',
  after: 'after',
  pace: 'pace',
  forWhom: 'forWhom',
  'new-claim': 'new',
  'new-evidence': 'evidence',
  'new-explanation': 'explanation',
} as const

/** Opens the place where something of the plan is written or put right, at any width, and writes nothing there. */
export function useOpenPlace(): (place: PlanPlace) => void {
  const view = useMap((s) => s.view)
  const leadsTo = useMap((s) => s.leadsTo)
  const { show, select, write, ask, openSheet, follow } = useTools()
  const width = useWidth()
  return useCallback(
    (place) => {
      const page = view === 'map' || view === 'outline' ? view : leadsTo
      const desk = width === 'desk'
      const inAnswer = (field: keyof typeof FIELDS) => {
        // The plan has no panel beside it, and neither have the ways to weigh on a desk.
        if (view === 'plan' || (view === 'weigh' && desk)) show(page)
        openSheet(desk ? null : 'answer')
        focusWhenDrawn(...controlsIn(FIELDS[field]))
      }
      const inTray = () => {
        openSheet(width === 'narrow' ? 'tray' : null)
        if (width === 'phone') show('tray')
        else if (view === 'plan' || view === 'weigh') show(page)
        // A tray that was shut opens first.
        document.querySelector<HTMLElement>('[data-tray-side="shut"] button')?.click()
        focusWhenDrawn(...controlsIn('tray'))
      }
      const inDates = () => {
        openSheet(null)
        show('plan')
        whenDrawn(['[data-dates] > summary'], (summary) => {
          summary.parentElement?.setAttribute('open', '')
          summary.focus({ preventScroll: true })
          summary.scrollIntoView({ block: 'center' })
        })
      }
      const inMap = ({ open }: Extract<PlanPlace, { at: 'map' }>) => {
        if (open === 'weights') return inAnswer('weights')
        if (open === 'tray') return inTray()
        if (open === 'dates') return inDates()
        openSheet(null)
        if (open !== 'outline') return ask({ what: open })
        show('outline')
        focusWhenDrawn('.outline [role="treeitem"][tabindex="0"]')
      }
      const atNode = ({ id, open }: Exclude<PlanPlace, { at: 'map' | 'judgement' }>) => {
        openSheet(null)
        switch (open) {
          case 'link':
          case 'move':
          case 'weigh':
          case 'towards':
          case 'context':
            select(id)
            return ask({ what: open, id })
          case 'reason':
            select(id)
            return ask({ what: 'weigh', id })
          case 'note':
            return follow(id, page)
          case 'menu':
            follow(id, page)
            return whenDrawn([`.page [data-menu="${CSS.escape(id)}"]`], (menu) => menu.click())
          default:
            follow(id, page)
            return write({ what: WRITES[open], of: id })
        }
      }
      if (place.at === 'judgement') return inAnswer(place.open)
      return place.at === 'map' ? inMap(place) : atNode(place)
    },
    [view, width, leadsTo, follow, show, select, write, ask, openSheet],
  )
}

/** What takes the focus in a field of the page: its first text box, slider or list, or else its first button. */
const controlsIn = (field: string): [string, string] => [
  `[data-field="${field}"] :is(input, textarea, select, [role="slider"])`,
  `[data-field="${field}"] button`,
]
