import type { LucideIcon } from 'lucide-react'
import type { OnScreenState } from '@/components/session/map-state'
import type { MapTools } from '@/components/session/map-tools'
import type { ArgumentMap, Claim, Paragraph } from '@/lib/domain/map/argument-map'
import type { LinkStub } from '@/lib/domain/map/link-stubs'

/** What actions work with: the open map and this screen's part in it. A view hands them the same tools as any other view. */
export type ActionTools = Pick<OnScreenState, 'map' | 'selected'> &
  Pick<MapTools, 'run' | 'say' | 'ask' | 'write' | 'select' | 'hold'> & {
    newId(): string
    /** Brings a claim, a paragraph or the answer into sight and puts the focus on it, in whichever view is open. */
    goTo(id: string): void
    /** Opens the plan at the lines that came from a claim or a paragraph. */
    showInPlan(id: string): void
  }

/** One of the answers to an action that asks: a role, a factor, a side. `factor`: it is shown as that factor. */
export type Choice = { id: string | null; words: string; chosen: boolean; icon?: LucideIcon; factor?: string | null }

/**
 * One thing that can be done to a claim, a paragraph, a link or the map. Toolbars, menus, keys and the list of keys are
 * all read off these, on the canvas and in the outline alike.
 */
export type Action<On> = {
  id: string
  label: string | ((map: ArgumentMap, on: On) => string)
  icon: LucideIcon
  /** As `pressed` writes them: `m`, `Alt+ArrowUp`. The first is the one that is shown. */
  keys?: readonly string[]
  /** In the list of keys, where the label alone does not say enough. */
  help?: string
  /** Begins a new part of the menu. */
  begins?: true
  /** The name of the menu within the menu that it stands in. */
  within?: string
  /** The names of the commands that it may lead to, at once or through what it asks. */
  commands: readonly string[]
  /** Whether it is offered now; a key that does not apply says so. */
  applies?: (map: ArgumentMap, on: On) => boolean
} & (
  | { perform: (tools: ActionTools, on: On) => void }
  | {
      choices: (map: ArgumentMap, on: On) => Choice[]
      choose: (tools: ActionTools, on: On, choice: string | null) => void
    }
)

export type ClaimAction = Action<Claim>
export type ParagraphAction = Action<Paragraph>
export type LinkAction = Action<LinkStub>
export type MapAction = Action<null>
