import { Compass, Keyboard, Layers, PenLine, Plus, StickyNote } from 'lucide-react'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { tidyMap } from '@/lib/domain/map/commands/tidy-map'
import { namedFirst } from '@/lib/domain/map/factor-choices'
import { likelySide } from '@/lib/domain/question/question-words'
import type { MapAction } from './action'
import { factorAnswers, OWN_FACTOR } from './factor-answers'

/** All that can be done to the map as a whole. */
export const MAP_ACTIONS: readonly MapAction[] = [
  {
    id: 'new-paragraph',
    label: 'Paragraph',
    icon: Plus,
    commands: ['add-paragraph', 'add-factor'],
    choices: (map) =>
      factorAnswers(map, null, namedFirst(map)).map((c) => (c.id === null ? { ...c, words: 'Not decided yet' } : c)),
    choose: ({ map, run, newId, goTo, ask }, _, factor) => {
      if (factor === OWN_FACTOR) return ask({ what: 'own-paragraph' })
      const towards = likelySide(map, factor)
      const id = newId()
      if (run(addParagraph, { id, factor, towards, relationId: newId() })) goTo(id)
    },
  },
  {
    id: 'new-loose',
    label: 'Loose card',
    icon: StickyNote,
    commands: ['add-claim'],
    perform: ({ write }) => write({ what: 'loose' }),
  },
  {
    id: 'line',
    label: 'Line of argument',
    icon: Compass,
    commands: ['set-judgement'],
    perform: ({ write }) => write({ what: 'line' }),
  },
  {
    id: 'answer',
    label: 'Answer',
    icon: PenLine,
    commands: ['set-judgement'],
    perform: ({ write }) => write({ what: 'answer' }),
  },
  {
    id: 'tidy',
    label: 'Tidy',
    icon: Layers,
    commands: ['tidy-map'],
    perform: ({ run }) => void run(tidyMap, {}),
  },
  {
    id: 'keys',
    label: 'Keys',
    icon: Keyboard,
    keys: ['?'],
    commands: [],
    perform: ({ ask }) => ask({ what: 'keys' }),
  },
]
