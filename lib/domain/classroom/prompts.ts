import type { Scaffold } from './assignment'

/** The slots of an essay plan that a pupil writes in. */
export type Slot = 'line' | 'point' | 'claim' | 'evidence' | 'explanation' | 'link-back' | 'answer'

/** What an empty slot asks. `factor`: the paragraph's, in its own words; '' where it has none. */
const ASKS: Record<Slot, (factor: string) => string> = {
  line: () => 'What will you argue? One sentence, before the first paragraph.',
  point: (factor) =>
    `What does ${factor === '' ? 'this' : factor.toLowerCase()} prove about the question? One sentence.`,
  claim: () => 'What do you claim? Enter keeps it.',
  evidence: () => 'One fact, date, name or figure.',
  explanation: () => 'This matters because…',
  'link-back': () => 'So how far does this answer the question?',
  answer: () => 'How far do you agree, and why? One or two sentences.',
}

/** How its sentence may begin; the pupil writes it, from the first word to the last. */
const BEGINS: Record<Slot, (factor: string) => string> = {
  line: () => 'I will argue that … mattered most, although …',
  point: (factor) => `${factor === '' ? 'This' : factor} mattered because …`,
  claim: () => 'One sign of this is that …',
  evidence: () => 'For example, in … (when) … (who did what)',
  explanation: () => 'This mattered because …',
  'link-back': () => 'So this explains … more (or less) than … does, because …',
  answer: () => 'I agree … (how far), because without … there would have been no …',
}

/** What stands in an empty slot as a prompt, never as text of the map: a question, the start of a sentence, or nothing. */
export function promptFor(slot: Slot, scaffold: Scaffold, factor = ''): string {
  if (scaffold === 'bare') return ''
  return (scaffold === 'full' ? BEGINS : ASKS)[slot](factor)
}
