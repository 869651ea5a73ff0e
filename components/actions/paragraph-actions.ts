import {
  ArrowDown,
  ArrowLeftRight,
  ArrowUp,
  CornerLeftUp,
  FileText,
  Inbox,
  Palette,
  Pencil,
  Plus,
  Scale,
  Spline,
  Tag,
  Trash2,
  Waypoints,
} from 'lucide-react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { moveParagraph } from '@/lib/domain/map/commands/move-paragraph'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { TowardsAnswer } from '@/lib/domain/map/commands/towards-answer'
import { changePartsOf } from '@/lib/domain/map/paragraph-change'
import { inTray, paragraphsInOrder, towardsAnswer } from '@/lib/domain/map/read-map'
import { nextAfter } from '@/lib/domain/map/reading-order'
import { SIDES } from '@/lib/domain/question/question-types'
import { aboutLabel, wordsOf } from '@/lib/domain/question/question-words'
import type { ParagraphAction } from './action'
import { factorAnswers, OWN_FACTOR } from './factor-answers'
import { SIDE_ICONS } from './side-icons'

/** The paragraph before which this one would stand after a step; undefined where there is no step to take. */
function stepTo(map: ArgumentMap, id: string, by: -1 | 1): string | null | undefined {
  const order = paragraphsInOrder(map)
  const at = order.findIndex((p) => p.id === id)
  if (by === -1) return order[at - 1]?.id
  return at < order.length - 1 ? (order[at + 2]?.id ?? null) : undefined
}
const step = (by: -1 | 1): Pick<ParagraphAction, 'applies' | 'commands'> & { perform: Perform } => ({
  commands: ['move-paragraph'],
  applies: (map, { id }) => stepTo(map, id, by) !== undefined,
  perform: ({ map, run, goTo }, { id }) => {
    const before = stepTo(map, id, by)
    if (before !== undefined && run(moveParagraph, { id, before })) goTo(id)
  },
})
type Perform = Extract<ParagraphAction, { perform: unknown }>['perform']

/** All that can be done to a paragraph, in the order of its menu. */
export const PARAGRAPH_ACTIONS: readonly ParagraphAction[] = [
  {
    id: 'point',
    label: 'Edit the point',
    icon: Pencil,
    keys: ['Enter', 'F2'],
    commands: ['edit-paragraph'],
    perform: ({ write }, { id }) => write({ what: 'point', of: id }),
  },
  {
    id: 'link-back',
    label: 'Edit the link back',
    icon: CornerLeftUp,
    keys: ['b'],
    commands: ['edit-paragraph'],
    perform: ({ write }, { id }) => write({ what: 'link-back', of: id }),
  },
  {
    id: 'change',
    label: 'Before and after',
    icon: ArrowLeftRight,
    keys: ['a'],
    commands: ['edit-paragraph'],
    applies: (map, paragraph) => changePartsOf(map, paragraph).length > 0,
    perform: ({ map, write }, paragraph) => {
      const [first] = changePartsOf(map, paragraph)
      if (first) write({ what: first, of: paragraph.id })
    },
  },
  {
    id: 'new-claim',
    label: 'Write a new claim',
    icon: Plus,
    keys: ['n'],
    commands: ['add-claim'],
    perform: ({ write }, { id }) => write({ what: 'new', of: id }),
  },
  {
    id: 'from-tray',
    label: 'A claim from the tray…',
    icon: Inbox,
    keys: ['t'],
    commands: ['move-claim'],
    applies: (map) => map.claims.some(inTray),
    perform: ({ ask }, { id }) => ask({ what: 'fill', id }),
  },
  {
    id: 'side',
    label: 'Which way it points',
    icon: Waypoints,
    begins: true,
    commands: ['set-towards-answer'],
    choices: (map, { id }) => {
      const now = towardsAnswer(map, id)?.kind
      const { sides } = wordsOf(map)
      return SIDES.map((kind) => ({
        id: kind,
        words: sides[kind].choice,
        icon: SIDE_ICONS[kind],
        chosen: kind === now,
      }))
    },
    choose: ({ map, run, newId }, { id }, kind) => {
      const wanted = TowardsAnswer.safeParse(kind)
      const already = towardsAnswer(map, id)?.kind === kind
      run(setTowardsAnswer, { id, kind: wanted.success && !already ? wanted.data : null, relationId: newId() })
    },
  },
  {
    id: 'factor',
    label: aboutLabel,
    icon: Tag,
    commands: ['edit-paragraph', 'add-factor'],
    choices: (map, { factor }) => factorAnswers(map, factor),
    choose: ({ run, ask }, { id }, factor) => {
      if (factor === OWN_FACTOR) ask({ what: 'own-factor', id })
      else run(editParagraph, { id, factor })
    },
  },
  {
    id: 'factor-look',
    label: 'Name and look…',
    help: 'Name and look of what a paragraph is about',
    icon: Palette,
    commands: ['edit-factor', 'merge-factors'],
    applies: (map, { factor }) => map.factors.some((f) => f.id === factor),
    perform: ({ ask }, { id }) => ask({ what: 'factor', id }),
  },
  {
    id: 'weigh',
    label: 'Weight and reason…',
    icon: Scale,
    keys: ['w'],
    commands: ['weigh-paragraph'],
    perform: ({ ask }, { id }) => ask({ what: 'weigh', id }),
  },
  {
    id: 'link',
    label: 'Link to…',
    icon: Spline,
    keys: ['l'],
    commands: ['add-relation'],
    perform: ({ ask }, { id }) => ask({ what: 'link', id }),
  },
  {
    id: 'show-in-plan',
    label: 'Show in the plan',
    icon: FileText,
    commands: [],
    perform: ({ showInPlan }, { id }) => showInPlan(id),
  },
  {
    id: 'earlier',
    label: 'Earlier',
    help: 'Paragraph earlier',
    icon: ArrowUp,
    keys: ['Alt+ArrowUp', 'Alt+ArrowLeft'],
    begins: true,
    ...step(-1),
  },
  {
    id: 'later',
    label: 'Later',
    help: 'Paragraph later',
    icon: ArrowDown,
    keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
    ...step(1),
  },
  {
    id: 'remove',
    label: 'Remove, cards to the tray',
    icon: Trash2,
    keys: ['Shift+Delete'],
    begins: true,
    commands: ['remove-paragraph'],
    perform: (tools, { id }) => {
      const next = nextAfter(tools.map, id)
      if (!tools.run(removeParagraph, { id })) return
      tools.select(null)
      if (next !== null) tools.goTo(next)
    },
  },
]
