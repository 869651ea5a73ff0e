import type { ComponentType } from 'react'
import { CardSort } from './sort/card-sort'
import { CausalWebView } from './web/causal-web-view'

/** One way to weigh the same claims, as history teachers do it on a table. All of them edit the one map. */
export type Activity = { id: string; name: string; hint: string; View: ComponentType }

export const ACTIVITIES: Activity[] = [
  {
    id: 'card-sort',
    name: 'Card sort',
    hint: 'Put each card under its factor, or into a paragraph. Move a handful at once if you like.',
    View: CardSort,
  },
  {
    id: 'causal-web',
    name: 'Causal web',
    hint: 'Say what acted on what, and how. A list of factors becomes an argument once they act on each other.',
    View: CausalWebView,
  },
]
