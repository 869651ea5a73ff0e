import type { ArgumentMap } from './argument-map'
import type { MapTable, Single } from './change'
import { nameOfParagraph } from './read-map'
import type { FieldAt } from './text-fields'

/** What each field with words is called in a sentence; “of …” follows where it belongs to a paragraph. */
export const FIELD_WORDS: Record<MapTable | Single, Readonly<Record<string, string>>> = {
  factors: { name: 'the name of a factor' },
  cards: { question: 'a heading of the tray' },
  paragraphs: {
    point: 'the point',
    linkBack: 'the link back',
    weightReason: 'the reason for the weight',
    terms: 'the terms',
    change: 'the before and after',
    tests: 'the answers to the tests',
  },
  claims: {
    text: 'a card',
    note: 'the note of a card',
    noteAnswer: 'the reason why a card stays as it is',
    source: 'the source of a card',
    deckText: 'the deck’s words of a card',
  },
  relations: { label: 'the word of a link', because: 'the reason of a link' },
  dismissals: { reason: 'the reason why something is set aside' },
  versions: { name: 'the name of a version' },
  question: {
    text: 'the question',
    statedTerms: 'the question’s words',
    outcomeTerms: 'the question’s words',
    outcome: 'what the question is about',
  },
  judgement: { text: 'the judgement', criteria: 'the tests of importance', lineOfArgument: 'the line of argument' },
  map: { title: 'the title of the map', plainNames: 'the plain names' },
}

/** What a record of each table is called once it is gone. */
export const RECORD_WORDS: Record<MapTable, string> = {
  factors: 'factor',
  cards: 'heading',
  paragraphs: 'paragraph',
  claims: 'card',
  relations: 'link',
  dismissals: 'reason',
  versions: 'version',
}

/** “the point of 1 Circumstance”: a field in the middle of a sentence, on a map that has it. */
export function fieldWords(map: ArgumentMap, at: FieldAt): string {
  const words = FIELD_WORDS[at.table][at.field] ?? 'a text'
  return at.table === 'paragraphs' ? `${words} of ${nameOfParagraph(map, at.id)}` : words
}
