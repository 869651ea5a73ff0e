import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { branchesOf, flatten, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { ok } from '@/lib/domain/shared/result'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { DOCUMENT_IDS, type DocumentId } from '@/lib/formats/documents'
import { FORMAT_IDS, type FormatId, formatById } from '@/lib/formats/formats'
import type { DeckPart } from '@/lib/formats/loss/deck-parts'
import type { MapPart } from '@/lib/formats/loss/map-parts'
import { readSource } from '@/lib/formats/read-source'
import { documentsOf, printDocument, writeTarget } from '@/lib/formats/write-target'
import { arbitraryDeck } from '@/tests/builders/arbitrary-deck'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { docxLines } from '@/tests/builders/docx-lines'
import { done } from '@/tests/builders/done'
import { draws } from '@/tests/builders/draws'
import { sketchMap } from '@/tests/builders/map-builder'

const tools = {
  rules: { ...defaultPlanRules, paper: 'a4' as const },
  draw: () => async () => ok(new Uint8Array()),
  mapId: 'map',
}

const ARGUED: MapPart[] = ['question', 'paragraphs', 'claims', 'relations']
const SAID: MapPart[] = [
  ...ARGUED,
  'roles',
  'examples',
  'links',
  'words on relations',
  'weights of paragraphs',
  'sources',
  'factors',
  'judgement',
]
const PLANNED: MapPart[] = [...SAID, 'links back', 'reasons for weights', 'answers to tests', 'changes over time']
const DRAWN: MapPart[] = [...SAID, 'loose claims', 'relations of claims in no paragraph']

/** What must outlive each way out of a map, whatever a loss report would say to excuse it. `data`: to be read again. */
const OF_MAPS: Record<string, MapPart[]> = {
  'howfar data': [
    ...PLANNED,
    ...DRAWN,
    'claims that wait',
    'places on the canvas',
    'weights of claims',
    'versions',
    'title of the map',
  ],
  'argdown data': [...ARGUED, 'factors', 'title of the map'],
  'aif data': ARGUED,
  'flashcards plan': PLANNED,
  'markdown plan': PLANNED,
  'docx plan': PLANNED,
  'docx writing': PLANNED,
  'docx frame': ['question'],
  'pdf plan': PLANNED,
  'pdf whole': [...PLANNED, ...DRAWN],
  'pdf map': DRAWN,
  'pdf cards': ['claims', 'roles', 'claims that wait', 'loose claims', 'sources', 'factors'],
  'pdf frame': ['question'],
  'svg map': DRAWN,
  'png map': DRAWN,
}

const CARDS: DeckPart[] = ['headings of cards', 'claims', 'order of cards']
const NESTED: DeckPart[] = [...CARDS, 'claims under other claims']
const TOLD: DeckPart[] = [...NESTED, 'factors of cards', 'factors of single claims', 'roles']

/** And every way out of a deck. */
const OF_DECKS: Partial<Record<FormatId, DeckPart[]>> = {
  flashcards: [...TOLD, 'title'],
  markdown: [...TOLD, 'title'],
  csv: TOLD,
  anki: [...NESTED, 'title'],
  quizlet: CARDS,
}

const waysOfMaps = FORMAT_IDS.flatMap((id) => [
  ...(formatById(id).write?.takes === 'map' ? [{ id, document: null }] : []),
  ...documentsOf(id).map((document) => ({ id, document })),
])

const written = async (map: ArgumentMap, id: FormatId, document: DocumentId | null) =>
  done(document === null ? await writeTarget({ map }, id, tools) : await printDocument(map, id, document, tools))

describe('what must survive', () => {
  test('is said of every way out', () => {
    expect(waysOfMaps.map(({ id, document }) => `${id} ${document ?? 'data'}`).sort()).toEqual(
      Object.keys(OF_MAPS).sort(),
    )
    const decks = FORMAT_IDS.filter((id) => formatById(id).write?.takes === 'deck')
    expect(Object.keys(OF_DECKS).sort()).toEqual([...decks].sort())
    expect(DOCUMENT_IDS.every((id) => waysOfMaps.some(({ document }) => document === id))).toBe(true)
  })

  test.each(waysOfMaps)('of a map as $id ($document) is never named as lost', async ({ id, document }) => {
    const must = OF_MAPS[`${id} ${document ?? 'data'}`] ?? []
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), async (map) => {
        const { lost } = await written(map, id, document)
        expect(lost.map(({ what }) => what).filter((what) => must.some((part) => part === what))).toEqual([])
      }),
      { numRuns: draws(15, 100) },
    )
  })

  test.each(Object.entries(OF_DECKS))('of a deck as %s is never named as lost', async (id, must) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeck, async (deck) => {
        const { lost } = done(await writeTarget({ deck }, id as FormatId, tools))
        expect(lost.map(({ what }) => what).filter((what) => must.some((part) => part === what))).toEqual([])
      }),
      { numRuns: draws(15, 100) },
    )
  })
})

test('a map that is written as its own JSON is the same map when it is read', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryMap(), fc.jsonValue(), async (made, unknown) => {
      // Half of a pair of code units is no text in any file.
      const map = JSON.parse(
        JSON.stringify({ ...made, later: unknown }, (_, value) =>
          typeof value === 'string' ? value.replace(/\p{Cs}/gu, '') : value,
        ),
      )
      const { bytes, lost } = await written(map, 'howfar', null)
      const read = done(
        await readSource({ name: 'map.json', bytes: new TextEncoder().encode(String(bytes)) }, 'howfar'),
      )
      expect(lost).toEqual([])
      expect(read).toEqual({ gives: 'map', map, lost: [] })
    }),
    { numRuns: draws(60, 500) },
  )
})

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

/** The words that a plan must have of a map, each by what it is. */
const wordsOf = (map: ArgumentMap): string[] => {
  const placed = new Map(map.claims.filter(({ paragraph }) => paragraph !== null).map((claim) => [claim.id, claim]))
  const waits = new Set(map.claims.filter(({ paragraph }) => paragraph === null).map(({ id }) => id))
  return [
    map.question.text,
    map.judgement.text,
    map.judgement.lineOfArgument,
    ...map.paragraphs.flatMap(({ point, linkBack, weightReason, tests, change }) => [
      ...[point, linkBack, weightReason],
      ...[tests?.without, tests?.reach, tests?.duration, change?.before, change?.after].map((words) => words ?? ''),
    ]),
    ...[...placed.values()].flatMap(({ text, source }) => [text, source ?? '']),
    ...map.relations.filter(({ from, to }) => !waits.has(from) && !waits.has(to)).map(({ label }) => label),
  ]
}

describe('the plan in words', () => {
  test.each([
    ['flashcards', 'plan'],
    ['markdown', 'plan'],
    ['docx', 'plan'],
    ['docx', 'writing'],
  ] as const)('as %s (%s) has every word that it must, of any map', async (id, document) => {
    await fc.assert(
      fc.asyncProperty(arbitraryMap(), async (map) => {
        const { bytes } = await written(map, id, document)
        const text =
          typeof bytes === 'string'
            ? bytes
            : docxLines(bytes)
                .map((line) => line.text)
                .join('\n')
        const all = letters(text)
        for (const words of wordsOf(map)) expect(all).toContain(letters(words))
        for (const { weight } of map.paragraphs) if (weight !== null) expect(all).toContain(`${weight}`)
      }),
      { numRuns: draws(40, 300) },
    )
  })

  test('nests every claim under what it hangs under, however deep, and keeps the order', async () => {
    const map = sketchMap({
      paragraphs: { p1: { claims: { a: 'claim', b: 'evidence', c: 'explanation', d: 'evidence', e: 'claim' } } },
      relations: ['b exemplifies a', 'c supports b', 'd supports c'],
    })
    const depths = paragraphsInOrder(map).flatMap(({ id }) => flatten(branchesOf(map).get(id) ?? []))
    const words = depths.map(({ claim, depth }) => [`${ROLE_WORDS[claim.role]}: ${claim.text}`, depth])
    expect(depths.map(({ depth }) => depth)).toEqual([0, 1, 2, 3, 0])
    const { bytes } = await written(map, 'docx', 'plan')
    const items = docxLines(bytes as Uint8Array).filter(({ style }) => style === 'ListBullet')
    expect(items.map(({ text, level }) => [text, level])).toEqual(words)
    const markdown = String((await written(map, 'markdown', 'plan')).bytes)
    expect([...markdown.matchAll(/^( *)- (.*)$/gm)].map(([, indent = '', text]) => [text, indent.length / 2])).toEqual(
      words,
    )
  })
})
