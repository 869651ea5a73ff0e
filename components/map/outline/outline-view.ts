import type { View } from '@/components/actions/view'
import { TREE_KEYS } from './tree-keys'

/** The outline, as a view of the table of actions. */
export const OUTLINE: View = {
  name: 'outline',
  ownKeys: TREE_KEYS,
  leavesOut: {
    line: 'The line of argument is the first row.',
    answer: 'The judgement is the last row.',
  },
}
