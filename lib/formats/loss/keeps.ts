import type { KeepsOfDeck } from './deck-parts'
import { type KeepsOfMap, keepsAllBut, keepsNothingBut } from './map-parts'

/** What plain text keeps of a deck, with factor and role in brackets. */
export const NOTES: KeepsOfDeck = {
  title: true,
  'headings of cards': true,
  claims: true,
  'order of cards': true,
  'claims under other claims': true,
  'factors of cards': true,
  'factors of single claims': true,
  'second factors': false,
  roles: true,
  'looks of factors': false,
  'historian’s notes': false,
  'marks of what holds two things': false,
  'common names': false,
}

/** What the plan of a map says in words: what is in its paragraphs, and not how the map lies. */
export const PLAN = keepsAllBut(
  'title of the map',
  'claims that wait',
  'loose claims',
  'relations of claims in no paragraph',
  'reasons for links',
  'places on the canvas',
  'looks of factors',
  'weights of claims',
  'marks of context',
  'historian’s notes',
  'headings of the deck',
  'findings set aside',
  'versions',
  'what was recalled',
)

/** What the drawing of a map says: how its cards lie and bear on each other, and not what the essay says of them. */
export const DRAWING = keepsAllBut(
  'title of the map',
  'reasons for weights',
  'answers to tests',
  'changes over time',
  'reasons for links',
  'claims that wait',
  'places on the canvas',
  'links back',
  'weights of claims',
  'marks of context',
  'historian’s notes',
  'headings of the deck',
  'findings set aside',
  'versions',
  'what was recalled',
)

/** What the two say together. */
export const WHOLE: KeepsOfMap = {
  ...PLAN,
  'loose claims': true,
  'relations of claims in no paragraph': true,
  'looks of factors': true,
}

/** What stands on slips of paper: each card by itself. */
export const SLIPS: KeepsOfMap = {
  ...keepsNothingBut('question', 'claims', 'loose claims', 'claims that wait', 'roles', 'sources'),
  factors: true,
  'looks of factors': true,
}

/** What is left of a map when all that was answered is taken off. */
export const FRAME = keepsNothingBut('question')

/** What other programs for arguments keep of a map: what is said, and what it does to what else is said. */
export const ARGUMENT: KeepsOfMap = {
  ...PLAN,
  'title of the map': true,
  'reasons for weights': false,
  'answers to tests': false,
  'changes over time': false,
  roles: false,
  examples: false,
  links: false,
  'links back': false,
  'words on relations': false,
  'weights of paragraphs': false,
  sources: false,
  judgement: false,
}
