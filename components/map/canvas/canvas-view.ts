import { MENU_KEYS } from '@/components/actions/key-press'
import type { View } from '@/components/actions/view'
import type { Arrow } from './neighbour'

export const ARROWS: Record<string, Arrow> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
}

/** The canvas, as a view of the table of actions. */
export const CANVAS: View = {
  name: 'canvas',
  ownKeys: new Set([...Object.keys(ARROWS), ' ', ...MENU_KEYS]),
  leavesOut: {
    line: 'The line of argument is written in the panel beside the canvas.',
    answer: 'The answer stands on top of the canvas, as a text box.',
  },
}
