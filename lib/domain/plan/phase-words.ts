import type { Phase } from './clock'
import type { PlanPlace } from './plan-place'

/** A part of the editor where the work of a phase is done, and what it is called. */
type PhasePlace = { words: string; place: PlanPlace }

/** What a phase is called, what to do in it in one line, and where; the first place is the one that a key opens. */
export type PhaseWords = { word: string; now: string; places: [PhasePlace, ...PhasePlace[]] }

export const PHASE_WORDS: Record<Phase, PhaseWords> = {
  decode: {
    word: 'Decode',
    now: 'What does it ask, and in which years? Say your view in a line.',
    places: [
      { words: 'The question', place: { at: 'map', open: 'question' } },
      { words: 'Line of argument', place: { at: 'judgement', open: 'line-of-argument' } },
    ],
  },
  choose: {
    word: 'Choose',
    now: 'Put the cards that answer it into paragraphs. Leave the rest.',
    places: [{ words: 'Tray', place: { at: 'map', open: 'tray' } }],
  },
  weigh: {
    word: 'Weigh',
    now: 'Share a hundred out between the paragraphs. What counts most, and why?',
    places: [{ words: 'Weights', place: { at: 'map', open: 'weights' } }],
  },
  order: {
    word: 'Order',
    now: 'Put the paragraphs in order, and link each one back to the question.',
    places: [{ words: 'Outline', place: { at: 'map', open: 'outline' } }],
  },
  judge: {
    word: 'Judge',
    now: 'Write your judgement: how far, and by which test?',
    places: [{ words: 'Judgement', place: { at: 'judgement', open: 'text' } }],
  },
}
