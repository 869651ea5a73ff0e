/**
 * What a map leaves as for people, by the name that the command line has for it: what it is called, and what for. `whole`
 * is the plan with the map behind it; `writing` what an essay is written into.
 */
export const DOCUMENTS = {
  whole: { name: 'The plan and the map', hint: 'One side each, to keep together.' },
  plan: { name: 'The plan', hint: 'One side, to write your essay from.' },
  map: { name: 'The map', hint: 'Every paragraph, card and line.' },
  cards: { name: 'Cards to cut out', hint: 'To sort by hand on a table.' },
  frame: { name: 'A blank frame', hint: 'The question and empty boxes, for practice.' },
  writing: { name: 'A start for writing', hint: 'Your points as headings, nothing written for you.' },
} as const satisfies Record<string, { name: string; hint: string }>

export type DocumentId = keyof typeof DOCUMENTS
export const DOCUMENT_IDS = Object.keys(DOCUMENTS) as DocumentId[]
export const isDocumentId = (name: string): name is DocumentId => Object.hasOwn(DOCUMENTS, name)
