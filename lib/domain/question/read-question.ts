import { builtInFactor } from '../deck/factor-of-heading'
import type { Factor } from '../shared/factor'
import { Question } from './question'

/** What comes before the cause that a question names, and what may follow it. */
const CAUSE = [
  /\bowed\b.+?\bto\s+(.+?)\s+(?:more|rather)\s+than\b/i,
  /(?:mainly|largely|chiefly|primarily|only|mostly)?\s*(?:because|due to|owing to|thanks to|as a result of|through)\s+(?:of\s+)?(.+)/i,
  /(?:that|were?|was|are|is|were)\s+(.+?)\s+(?:was|were|is|are)?\s*the\s+(?:main|most important|key|principal|primary)\s+(?:reason|cause|factor)/i,
  /^(?:to what extent|how far)\s+(?:was|were|did|do|does|is|are)\s+(.+?)\s+(?:the\s+(?:main|most|key)|responsible)/i,
  /the\s+(?:main|most important|key)\s+(?:reason|cause|factor)\b.*?\b(?:was|were|is)\s+(.+)/i,
  /^(.+?)\s+(?:was|were|is|are)\s+the\s+(?:main|most important|key|principal)\s+(?:reason|cause|factor)/i,
]
const OUTCOME =
  /^how\s+(?:successful|effective|far\s+(?:was|were|did)\s+.{0,60}\b(?:succeed|success|achieve|effective))|\bhow successful\b|\bhow effective\b|\bsucceed/i
const STOP = new Set(
  'the a an of in on at to and or for by from with was were is are his her their its that this who which how far what extent did do you agree view because mainly main reason more than own would could most'.split(
    ' ',
  ),
)

/** The question as its words suggest it: form, stated factor, years. All of it is shown and can be changed. */
export function guessQuestion(text: string, factors: Factor[]): Question {
  const form = OUTCOME.test(text) && !/main (reason|cause)|because/i.test(text) ? 'success' : 'cause'
  const phrase = form === 'cause' ? statedPhrase(text) : null
  const stated = phrase ? text.slice(phrase.start, phrase.end) : ''
  return Question.parse({
    text,
    form,
    statedFactor: stated === '' ? null : factorOf(stated, factors),
    statedTerms: termsOf(stated),
    outcomeTerms: termsOf(stated === '' ? text : text.replace(stated, ' ')),
    ...yearsOf(text),
  })
}

/** Where in the text the cause stands that the question names; null where it names none. */
export function statedPhrase(text: string): { start: number; end: number } | null {
  for (const sentence of sentencesOf(text)) {
    for (const pattern of CAUSE) {
      const found = pattern.exec(sentence.text)?.[1]?.replace(/[\s.,;:!?”"’]+$/, '')
      if (!found || found.length < 3) continue
      const start = sentence.start + sentence.text.indexOf(found)
      return { start, end: start + found.length }
    }
  }
  return null
}

function sentencesOf(text: string): { text: string; start: number }[] {
  return [...text.matchAll(/[^.?!]+[.?!]?/g)].map((m) => {
    const lead = /^[\s“”"‘’]*/.exec(m[0])![0].length
    return { text: m[0].slice(lead), start: m.index + lead }
  })
}

function factorOf(phrase: string, factors: Factor[]): string | null {
  const named = factors.find((f) => phrase.toLowerCase().includes(f.name.toLowerCase()))
  if (named) return named.id
  const builtIn = builtInFactor(phrase)?.id
  return factors.find((f) => f.id === builtIn)?.id ?? null
}

const YEAR = /\b(1\d{3}|20\d{2})\b/
function yearsOf(text: string): { from: number | null; to: number | null } {
  const range = /\b(1\d{3}|20\d{2})\s*(?:[-–—]|to|and)\s*(\d{4}|\d{2})\b/.exec(text)
  if (range) {
    const from = Number(range[1])
    const to = range[2]!.length === 2 ? Math.floor(from / 100) * 100 + Number(range[2]) : Number(range[2])
    return { from, to: to >= from ? to : to + 100 }
  }
  const year = Number(YEAR.exec(text)?.[1]) || null
  if (/\b(by|until|before|up to)\s+(1\d{3}|20\d{2})\b/i.test(text)) return { from: null, to: year }
  if (/\b(from|since|after)\s+(1\d{3}|20\d{2})\b/i.test(text)) return { from: year, to: null }
  return { from: year, to: year }
}

const termsOf = (text: string): string[] =>
  [...new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter((word) => !STOP.has(word)))].slice(0, 12)
