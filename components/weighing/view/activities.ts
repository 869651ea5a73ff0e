import type { ComponentType } from 'react'
import { CriteriaGrid } from '@/components/weighing/criteria-grid/criteria-grid'
import { DiamondNine } from '@/components/weighing/diamond/diamond-nine'
import { Scales } from '@/components/weighing/scales/scales'
import { CardSort } from '@/components/weighing/sort/card-sort'
import { WashingLine } from '@/components/weighing/washing-line/washing-line'
import { CausalWebView } from '@/components/weighing/web/causal-web-view'

/**
 * One way to weigh the same claims, as history teachers do it on a table. All of them edit the one map. `hint`: one
 * short line under the name; empty where the view words its own. `together`: shares the page on a desk, in the tall
 * column or in the wide one; all others have the page to themselves.
 */
export type Activity = { id: string; name: string; hint: string; View: ComponentType; together?: 'tall' | 'wide' }

export const ACTIVITIES: Activity[] = [
  {
    id: 'diamond',
    name: 'Diamond nine',
    hint: 'Nine claims, one at the top, one at the foot. Which one could you least do without?',
    View: DiamondNine,
    together: 'tall',
  },
  { id: 'washing-line', name: 'Washing line', hint: '', View: WashingLine, together: 'wide' },
  { id: 'scales', name: 'Scales', hint: '', View: Scales, together: 'wide' },
  {
    id: 'card-sort',
    name: 'Card sort',
    hint: 'Put each card under what it is about, or into a paragraph. Move a handful at once if you like.',
    View: CardSort,
  },
  {
    id: 'causal-web',
    name: 'Causal web',
    hint: 'Say what acted on what, and how. A list becomes an argument once its parts act on each other.',
    View: CausalWebView,
  },
  { id: 'tests', name: 'Tests', hint: '', View: CriteriaGrid },
]
