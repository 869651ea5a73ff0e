'use client'
import { useMap } from '@/components/map/editor/map-context'
import type { FixPlace } from '@/lib/domain/plan/finding'
import { focusWhenDrawn } from './focus-when-drawn'
import { useTrace } from './trace-context'

type JudgementField = Extract<FixPlace, { at: 'judgement' }>['open']

/** The fields of the judgement: in the outline itself, or in the answer's panel beside it. */
const FIELDS: Record<JudgementField, { selector: string; inPanel: boolean }> = {
  'line-of-argument': { selector: '.outline [aria-label="Line of argument, for the introduction"]', inPanel: false },
  text: { selector: '.outline [aria-label="Judgement"]', inPanel: false },
  stance: { selector: '.inspector [aria-label="How far do you agree?"]', inPanel: true },
  'main-factor': { selector: '.inspector #main-factor', inPanel: true },
  criteria: { selector: '.inspector #criteria', inPanel: true },
}

/** Opens the place where something of the plan is written. It writes nothing. */
export function useOpenPlace(): (place: FixPlace) => void {
  const { show, write, ask, select, openSheet } = useMap()
  const { follow } = useTrace()

  const inPanel = (selector: string) => {
    show('outline')
    // Where the page has room the panel stands beside it already.
    if (!window.matchMedia('(min-width: 1280px)').matches) openSheet('answer')
    focusWhenDrawn(selector)
  }
  const writeIn = (id: string, view: 'map' | 'outline', key: string) => {
    follow(id, view)
    write(`${key} ${id}`)
  }

  return (place) => {
    openSheet(null)
    if (place.at === 'judgement') {
      const field = FIELDS[place.open]
      if (field.inPanel) return inPanel(field.selector)
      show('outline')
      return focusWhenDrawn(field.selector)
    }
    if (place.at === 'map') {
      if (place.open === 'weights') return inPanel('.inspector [aria-label^="Weight of"]')
      if (place.open === 'question') return focusWhenDrawn('.question button')
      show(place.open === 'tray' ? 'tray' : 'map')
      return focusWhenDrawn('.empty-map button, .map-foot button')
    }
    switch (place.open) {
      case 'point':
      case 'link-back':
        return writeIn(place.id, 'outline', place.open)
      case 'text':
        return writeIn(place.id, 'outline', 'claim')
      case 'new-claim':
        return writeIn(place.id, 'map', 'new')
      case 'new-evidence':
      case 'new-explanation':
        return writeIn(place.id, 'map', place.open.slice('new-'.length))
      case 'link':
      case 'move':
      case 'weigh':
        select(place.id)
        return ask({ what: place.open, id: place.id })
      case 'reason':
        return ask({ what: 'weigh', id: place.id })
      case 'towards':
        follow(place.id, 'outline')
        return focusWhenDrawn(`.outline [data-paragraph="${CSS.escape(place.id)}"] [aria-label^="More for"]`)
      default:
        return follow(place.id)
    }
  }
}
