import type { QuestionForm } from './question-form'

/** How a paragraph bears on the answer: the kind of its relation to it. */
export const SIDES = ['supports', 'opposes', 'qualifies'] as const
export type Side = (typeof SIDES)[number]

/** The side that a stance leans to, and the one that it turns down; in the middle, and without a stance, neither. */
export function sidesOfStance(stance: number | null): { winning: Side | null; losing: Side | null } {
  if (stance === null || stance === 0) return { winning: null, losing: null }
  return stance > 0 ? { winning: 'supports', losing: 'opposes' } : { winning: 'opposes', losing: 'supports' }
}

/**
 * What its weights are compared by. `rival`: the stated factor with the heaviest factor that is not for it; `first`: the
 * factor that the student puts first with the heaviest other; `sides`: the heaviest paragraph on one side with the
 * heaviest on the other; `two`: the case for one of two rivals with the case for the other.
 */
export type Compared = 'rival' | 'first' | 'sides' | 'two'

/**
 * All that depends on what a question asks. A new type is a form in `question-form.ts`, a row here and in
 * `question-frames.ts`, and its cues in `read-form.ts`. In words, {a} and {b} stand for the two rivals.
 */
export type QuestionType = {
  /** How it is offered where a type is chosen, and an example of how it is asked. */
  asks: string
  example: string
  /** The seven words from −3 to +3, the same for the student and for the map. */
  scale: readonly [string, string, string, string, string, string, string]
  /** What the line asks of the student. */
  howFar: string
  /** What a paragraph is about: one, several. */
  paragraph: { one: string; many: string }
  /** The side of a paragraph in a word or two, and as a sentence to choose; what asks for it while it has none. */
  sides: Record<Side, { word: string; choice: string }>
  sideAsked: string
  /** What the factor is called that the student puts above all others. */
  most: string
  /** Whether a paragraph says what was before and after, how fast it came and for whom. */
  changes: boolean
  /** What the question names beside what it asks about; null where it names nothing. */
  names: { one: string; two: string | null } | null
  /** What a statement about the outcome begins with: “You are explaining: …”. */
  about: string
  /** What the point of a paragraph, its link back and the judgement are asked for. */
  prompts: { point: string; linkBack: string; judgement: string }
  compared: Compared
}

const EXTENT = [
  'not at all',
  'to a small extent',
  'to a limited extent',
  'to some extent',
  'to a fair extent',
  'to a large extent',
  'entirely',
] as const

export const QUESTION_TYPES: Record<QuestionForm, QuestionType> = {
  cause: {
    asks: 'whether one cause mattered most',
    example: '“… was the main reason for …” How far do you agree?',
    scale: EXTENT,
    howFar: 'How far do you agree?',
    paragraph: { one: 'factor', many: 'factors' },
    sides: {
      supports: { word: 'for', choice: 'For the view' },
      opposes: { word: 'against', choice: 'Against it' },
      qualifies: { word: 'but', choice: 'For it, but' },
    },
    sideAsked: 'For or against?',
    most: 'Main factor',
    changes: false,
    names: { one: 'The cause it names', two: null },
    about: 'You are explaining',
    prompts: {
      point: 'What does this factor prove about the question?',
      linkBack: 'So how far does it explain what happened?',
      judgement: 'How far was it the main cause, and why that far?',
    },
    compared: 'rival',
  },
  reasons: {
    asks: 'why something happened',
    example: 'Why did …? Assess the reasons for …',
    scale: EXTENT,
    howFar: 'How far does your first reason outdo the rest?',
    paragraph: { one: 'reason', many: 'reasons' },
    sides: {
      supports: { word: 'a reason', choice: 'A reason why' },
      opposes: { word: 'not a reason', choice: 'Not really a reason' },
      qualifies: { word: 'partly', choice: 'A reason in part' },
    },
    sideAsked: 'A reason or not?',
    most: 'Put first',
    changes: false,
    names: null,
    about: 'You are explaining',
    prompts: {
      point: 'How did this help to bring it about?',
      linkBack: 'So how much of it does this reason explain?',
      judgement: 'Which reason do you put first, and what makes it outdo the others?',
    },
    compared: 'first',
  },
  success: {
    asks: 'how successful something was',
    example: 'How successful was …? To what extent did … achieve …?',
    scale: EXTENT,
    howFar: 'How far did it succeed?',
    paragraph: { one: 'area', many: 'areas' },
    sides: {
      supports: { word: 'succeeded', choice: 'It succeeded here' },
      opposes: { word: 'fell short', choice: 'It fell short here' },
      qualifies: { word: 'partly', choice: 'It succeeded in part' },
    },
    sideAsked: 'Succeeded or fell short?',
    most: 'Counts most',
    changes: false,
    names: null,
    about: 'You are judging',
    prompts: {
      point: 'What was aimed at here, and how far was it reached?',
      linkBack: 'So what does this area say about success as a whole?',
      judgement: 'How successful was it, and by which measure?',
    },
    compared: 'sides',
  },
  change: {
    asks: 'how much changed',
    example: 'How far did … change between … and …?',
    scale: [
      'no change',
      'little change',
      'some change, less than stayed',
      'as much change as stayed',
      'more change than stayed',
      'great change',
      'complete change',
    ],
    howFar: 'How much changed?',
    paragraph: { one: 'aspect', many: 'aspects' },
    sides: {
      supports: { word: 'changed', choice: 'It changed' },
      opposes: { word: 'stayed', choice: 'It stayed much the same' },
      qualifies: { word: 'partly', choice: 'It changed in part' },
    },
    sideAsked: 'Changed or stayed?',
    most: 'Counts most',
    changes: true,
    names: null,
    about: 'You are looking for change in',
    prompts: {
      point: 'What was it like before and after, and for whom?',
      linkBack: 'So how much change is that?',
      judgement: 'How much changed overall, how fast, and for whom least?',
    },
    compared: 'sides',
  },
  rivals: {
    asks: 'which of two mattered more',
    example: 'Who was more to blame for …, … or …?',
    scale: [
      'entirely {b}',
      'much more {b}',
      'rather more {b}',
      'as much {a} as {b}',
      'rather more {a}',
      'much more {a}',
      'entirely {a}',
    ],
    howFar: 'Which of the two, by how much?',
    paragraph: { one: 'case', many: 'cases' },
    sides: {
      supports: { word: '{a}', choice: 'The case for {a}' },
      opposes: { word: '{b}', choice: 'The case for {b}' },
      qualifies: { word: 'both', choice: 'What both share' },
    },
    sideAsked: 'Which of the two?',
    most: 'Counts most',
    changes: false,
    names: { one: 'The first of the two', two: 'The second' },
    about: 'You are comparing them for',
    prompts: {
      point: 'What speaks for this one of the two?',
      linkBack: 'So how does this one stand beside the other?',
      judgement: 'Which of the two, by how much, and by which measure?',
    },
    compared: 'two',
  },
  significance: {
    asks: 'how important something was',
    example: 'How significant was … for …?',
    scale: [
      'not at all',
      'to a small extent',
      'to a limited extent',
      'to some extent',
      'to a fair extent',
      'to a large extent',
      'decisive',
    ],
    howFar: 'How important was it?',
    paragraph: { one: 'factor', many: 'factors' },
    sides: {
      supports: { word: 'mattered', choice: 'A way in which it mattered' },
      opposes: { word: 'mattered more', choice: 'Something that mattered more' },
      qualifies: { word: 'partly', choice: 'It mattered in part' },
    },
    sideAsked: 'Did it matter?',
    most: 'Main factor',
    changes: false,
    names: { one: 'What it names', two: null },
    about: 'You are weighing its importance for',
    prompts: {
      point: 'In what way did it matter, or what mattered more?',
      linkBack: 'So how important does this make it?',
      judgement: 'How important was it, beside what, and for whom?',
    },
    compared: 'rival',
  },
  similarity: {
    asks: 'how alike two things were',
    example: 'How similar were … and …?',
    scale: [
      'nothing alike',
      'little alike',
      'less alike than unlike',
      'as much alike as unlike',
      'more alike than unlike',
      'much alike',
      'the same',
    ],
    howFar: 'How alike were they?',
    paragraph: { one: 'point of comparison', many: 'points of comparison' },
    sides: {
      supports: { word: 'alike', choice: 'Alike in this' },
      opposes: { word: 'unlike', choice: 'Unlike in this' },
      qualifies: { word: 'partly', choice: 'Alike in part' },
    },
    sideAsked: 'Alike or unlike?',
    most: 'Counts most',
    changes: false,
    names: null,
    about: 'You are comparing',
    prompts: {
      point: 'In what are they alike here, or unlike?',
      linkBack: 'So how alike does this make them?',
      judgement: 'How alike were they overall, and what matters most in that?',
    },
    compared: 'sides',
  },
}
