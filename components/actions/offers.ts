import type { LucideIcon } from 'lucide-react'
import { type LinkStub, linkStubs, stubWords } from '@/lib/domain/map/link-stubs'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import type { Action, ActionTools, Choice } from './action'
import { CLAIM_ACTIONS } from './claim-actions'
import { LINK_ACTIONS } from './link-actions'
import { MAP_ACTIONS } from './map-actions'
import { PARAGRAPH_ACTIONS } from './paragraph-actions'

/** An action bound to what it is about: a line of a menu, a button, or what a key does. */
export type Offer = {
  id: string
  label: string
  icon: LucideIcon
  keys: readonly string[]
  begins: boolean
  within: string | null
  /** False where it can do nothing now, such as a step beyond the end. */
  applies: boolean
  perform: () => void
  /** What it asks first, if it asks in its own menu; then `choose` is called with an answer and `perform` does nothing. */
  choices: Choice[] | null
  choose: (choice: string | null) => void
}

function bind<On>(action: Action<On>, tools: ActionTools, on: On): Offer {
  const { id, label, icon, keys = [], begins = false, within = null } = action
  const applies = action.applies?.(tools.map, on) ?? true
  const asks = 'choices' in action
  return {
    id,
    icon,
    keys,
    begins,
    within,
    applies,
    label: typeof label === 'string' ? label : label(tools.map, on),
    perform: () => {
      if (!asks) action.perform(tools, on)
    },
    choices: asks ? action.choices(tools.map, on) : null,
    choose: (choice) => {
      if (asks) action.choose(tools, on, choice)
    },
  }
}

/** What can be done to a claim or a paragraph, in the order of its menu; nothing for what is neither. */
export function offersFor(tools: ActionTools, id: string): Offer[] {
  const claim = findClaim(tools.map, id)
  if (claim) return CLAIM_ACTIONS.map((a) => bind(a, tools, claim))
  const paragraph = findParagraph(tools.map, id)
  return paragraph ? PARAGRAPH_ACTIONS.map((a) => bind(a, tools, paragraph)) : []
}

/** The links of a node with what can be done to each. */
export const linkOffers = (tools: ActionTools, id: string): { stub: LinkStub; words: string; offers: Offer[] }[] =>
  linkStubs(tools.map, id).map((stub) => ({ stub, words: stubWords(stub), offers: offersForLink(tools, stub) }))

export const offersForLink = (tools: ActionTools, stub: LinkStub): Offer[] =>
  LINK_ACTIONS.map((a) => bind(a, tools, stub))

/** What can be done to the map as a whole. */
export const offersForMap = (tools: ActionTools): Offer[] => MAP_ACTIONS.map((a) => bind(a, tools, null))
