import type { ChangePart } from '../map/paragraph-change'

/**
 * A place of the editor where something of the plan is written or put right: what a finding, a gap of the essay plan and
 * a phase of a plan against the clock lead to. To open it writes nothing.
 */
export type PlanPlace =
  | { at: 'claim' | 'paragraph'; id: string; open: 'text' | 'link' | 'move' | 'weigh' | 'menu' }
  | { at: 'paragraph'; id: string; open: 'point' | 'link-back' | 'reason' | 'new-claim' | 'towards' | ChangePart }
  | { at: 'claim'; id: string; open: 'new-evidence' | 'new-explanation' | 'note' | 'context' }
  | { at: 'judgement'; open: JudgementField }
  | { at: 'map'; open: 'new-paragraph' | 'weights' | 'tray' | 'dates' | 'question' | 'outline' }

export type JudgementField = 'stance' | 'text' | 'main-factor' | 'criteria' | 'line-of-argument'
