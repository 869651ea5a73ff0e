import type { ActionTools } from './action'
import { offersFor, offersForMap } from './offers'

/** The keys that open the menu of whatever has the focus. */
export const MENU_KEYS = ['o', 'ContextMenu', 'Shift+F10']

type Pressed = { key: string; altKey: boolean; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }

/**
 * A key press as the table of actions writes it: `m`, `Alt+ArrowUp`, `Shift+Delete`, `?`. Capitals by Caps Lock count as
 * small letters; null for what belongs to the browser or the system.
 */
export function pressed({ key, altKey, shiftKey, ctrlKey, metaKey }: Pressed): string | null {
  if (ctrlKey || metaKey) return null
  const letter = key.length === 1
  const name = letter ? key.toLowerCase() : key
  const shift = shiftKey && (!letter || key.toLowerCase() !== key.toUpperCase())
  return `${altKey ? 'Alt+' : ''}${shift ? 'Shift+' : ''}${name}`
}

/**
 * Does what a key does to a node, in whichever view it was pressed. False when the key is no action's. One that does not
 * apply now says so and does nothing.
 */
export function performKey(tools: ActionTools, id: string, key: string): boolean {
  const offer = [...offersFor(tools, id), ...offersForMap(tools)].find((o) => o.keys.includes(key))
  if (!offer) return false
  if (offer.applies) offer.perform()
  else tools.say(`${offer.label.replace('…', '')}: not possible here.`)
  return true
}

const SIGNS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Delete: 'Del',
}

/** The parts of a key for the eye: `Alt+ArrowUp` as Alt and ↑. */
export const keySigns = (key: string): string[] =>
  key.split('+').map((part) => SIGNS[part] ?? (part.length === 1 ? part.toUpperCase() : part))
