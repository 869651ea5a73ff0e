import type { Phase } from './clock'

/** A part of the editor where the work of a phase is done. */
export type PhasePlace = 'question' | 'line-of-argument' | 'tray' | 'weights' | 'outline' | 'judgement'

/** What a phase is called, what to do in it in one line, and where; the first place is the one that a key opens. */
export type PhaseWords = { word: string; now: string; places: [PhasePlace, ...PhasePlace[]] }

export const PHASE_WORDS: Record<Phase, PhaseWords> = {
  decode: {
    word: 'Decode',
    now: 'Which cause does it name, in which years? Say your view in a line.',
    places: ['question', 'line-of-argument'],
  },
  choose: {
    word: 'Choose',
    now: 'Put the cards that answer it into paragraphs. Leave the rest.',
    places: ['tray'],
  },
  weigh: {
    word: 'Weigh',
    now: 'Share a hundred out between the paragraphs. What counts most, and why?',
    places: ['weights'],
  },
  order: {
    word: 'Order',
    now: 'Put the paragraphs in order, and link each one back to the question.',
    places: ['outline'],
  },
  judge: {
    word: 'Judge',
    now: 'Write your judgement: how far, and by which test?',
    places: ['judgement'],
  },
}

export const PLACE_WORDS: Record<PhasePlace, string> = {
  question: 'The question',
  'line-of-argument': 'Line of argument',
  tray: 'Tray',
  weights: 'Weights',
  outline: 'Outline',
  judgement: 'Judgement',
}
