import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import type { Deck } from '@/lib/domain/deck/deck'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { FORMAT_IDS, type FormatId, formatById, formatsThat } from '@/lib/formats/formats'
import { type DeckPart, firstFactorOf } from '@/lib/formats/loss/deck-parts'
import { readSource } from '@/lib/formats/read-source'
import { recognise } from '@/lib/formats/recognise'
import { writeTarget } from '@/lib/formats/write-target'
import { arbitraryDeck } from '@/tests/builders/arbitrary-deck'
import { draws } from '@/tests/builders/draws'
import { howfarHere } from '@/tests/builders/howfar-here'
import { docxOf } from '@/tests/builders/packed-files'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-formats-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string) => path.join(dir, name)

const MAP = 'content/samples/stalin-machine.json'
const READ = formatsThat(({ read }) => read !== null)
const WRITTEN = formatsThat(({ write }) => write !== null)
const PRINTED = formatsThat(({ print }) => print !== null)
const OF_DECKS = WRITTEN.filter((id) => formatById(id).write?.takes === 'deck')
const tools = { rules: { ...defaultPlanRules, paper: 'a4' as const }, draw: () => null, mapId: 'map' }
const bytesOf = (file: string | Uint8Array) => (typeof file === 'string' ? new TextEncoder().encode(file) : file)

async function written(deck: Deck, id: FormatId) {
  const target = await writeTarget({ deck }, id, tools)
  if (!target.ok) throw new Error(target.refusal.message)
  return { bytes: bytesOf(target.value.bytes), lost: target.value.lost }
}

describe('every format', () => {
  test.each(FORMAT_IDS)('%s says what it is, and is read, written or both', (id) => {
    const { name, hint, extensions, read, write, print, looksLike, packed } = formatById(id)
    expect(name).toMatch(/^\p{L}.*[^.]$/u)
    expect(hint).toMatch(/^\p{Lu}.*\.$/u)
    for (const ending of extensions) expect(ending).toMatch(/^\.[a-z\d]+$/)
    expect(read !== null || write !== null || print !== null).toBe(true)
    // A file is taken for what can be read, and for nothing else.
    expect(looksLike !== null || packed !== null).toBe(read !== null)
  })

  test('stands in what the command line says of itself, and no other does', async () => {
    const { stdout } = await howfarHere('help')
    const [, formats = ''] = /Formats:([\s\S]*)What is exported:/.exec(stdout) ?? []
    const listed = formats.match(/^ {2}\S+/gm)
    expect(listed?.map((name) => name.trim())).toEqual(FORMAT_IDS)
  })
})

describe('a file that was written', () => {
  test.each(OF_DECKS.filter((id) => READ.includes(id)))('as %s is taken for that', async (id) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDeck, async (deck) => {
        const { bytes } = await written(deck, id)
        const taken = recognise({ name: `deck${formatById(id).extensions[0]}`, bytes })
        expect(taken.ok && taken.value.id).toBe(id)
      }),
      { numRuns: draws(15, 100) },
    )
  })

  test.each(WRITTEN)('as %s by the command line is a file of that format', async (id) => {
    const out = at(`by-id-${id}`)
    const { status, stdout } = await howfarHere('convert', MAP, out, '--to', id)
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ from: 'howfar', to: id, lost: expect.any(Array) })
    const bytes = readFileSync(out)
    if (READ.includes(id)) expect((await readSource({ name: out, bytes }, id)).ok).toBe(true)
  })

  test.each(WRITTEN)('by its name alone: %s', async (id) => {
    const [ending] = formatById(id).extensions
    const first = WRITTEN.find((other) => formatById(other).extensions.includes(ending))
    const { status, stdout } = await howfarHere('convert', MAP, at(`by-name-${id}${ending}`))
    expect(status).toBe(0)
    expect(JSON.parse(stdout).to).toBe(first)
  })
})

/** How the files begin of a plan that is exported. */
const BEGINS: Record<string, string> = {
  pdf: '%PDF',
  svg: '<?xm',
  png: '\u0089PNG',
  docx: 'PK\u0003\u0004',
  markdown: '# “S',
  flashcards: '“Sta',
}

describe('a plan that is exported', () => {
  test('has a beginning here for each format', () => expect(Object.keys(BEGINS).sort()).toEqual([...PRINTED].sort()))

  test.each(PRINTED)('as %s is a file of that kind, and says what is not in it', async (id) => {
    const out = at(`plan${formatById(id).extensions[0]}`)
    const { status, stderr } = await howfarHere('export', MAP, out)
    expect(status).toBe(0)
    const letters = ['pdf', 'docx', 'png'].includes(id) ? 'latin1' : 'utf-8'
    expect(new TextDecoder(letters).decode(readFileSync(out)).slice(0, 4)).toBe(BEGINS[id])
    expect(stderr).toContain('Not in it:')
  })

  test.each(PRINTED.filter((id) => READ.includes(id)))('as %s has every word of its paragraphs', async (id) => {
    const map = JSON.parse(readFileSync(MAP, 'utf8'))
    const out = at(`words${formatById(id).extensions[0]}`)
    await howfarHere('export', MAP, out)
    const read = await readSource({ name: out, bytes: readFileSync(out) }, id)
    if (!read.ok || read.value.gives !== 'cards') throw new Error(JSON.stringify(read))
    const { title, cards, notUsed } = read.value.cards
    const claims = cards.flatMap((card) => card.claims)
    const words = [title, ...cards, ...claims, ...notUsed].map(({ text }) => text).join('\n')
    for (const claim of map.claims) if (claim.paragraph !== null) expect(words).toContain(claim.text)
    for (const { point } of map.paragraphs) expect(words).toContain(point)
    expect(words).toContain(map.judgement.text)
  })
})

/**
 * What two decks must have alike where a format keeps a part. `first`: the deck that was written. Where it has no factor
 * the reader may find one: that there is none is nothing that a format holds.
 */
const SAME: Record<DeckPart, (deck: Deck, first: Deck) => unknown> = {
  title: (deck) => deck.title,
  'headings of cards': (deck) => deck.cards.map(({ question }) => question).sort(),
  claims: (deck) => deck.cards.flatMap(({ claims }) => claims.map(({ text }) => text)).sort(),
  'order of cards': (deck) => deck.cards.map(({ question }) => question),
  'claims under other claims': (deck) => deck.cards.map(({ claims }) => claims.map(({ under }) => under ?? null)),
  'factors of cards': (deck, first) =>
    deck.cards
      .filter((_, i) => firstFactorOf(first.cards[i] ?? NO_CARD) !== null)
      .map((card) => named(deck, firstFactorOf(card))),
  'factors of single claims': (deck, first) =>
    deck.cards.flatMap(({ claims }, i) =>
      claims.filter((_, j) => first.cards[i]?.claims[j]?.factor !== null).map(({ factor }) => named(deck, factor)),
    ),
  'second factors': (deck) => deck.cards.map(({ claims }) => claims.map(({ secondFactor }) => secondFactor)),
  roles: (deck) => deck.cards.map(({ claims }) => claims.map(({ role }) => role)),
  'looks of factors': (deck) => deck.factors.map(({ icon }) => icon),
  'historian’s notes': (deck) => deck.cards.map(({ claims }) => claims.map(({ note }) => note)),
  'marks of what holds two things': (deck) => deck.cards.map(({ claims }) => claims.map(({ split }) => split)),
  'common names': (deck) => deck.plainNames,
}
const PARTS = Object.keys(SAME) as DeckPart[]

const NO_CARD = { question: '', claims: [] }
const named = (deck: Deck, id: string | null): string => deck.factors.find((factor) => factor.id === id)?.name ?? ''

describe('what a format says that it keeps of a deck', () => {
  test.each(OF_DECKS)('%s: is there when it is read back, and the rest is named as lost', async (id) => {
    const { write } = formatById(id)
    const keeps = write?.takes === 'deck' ? write.keeps : null
    const lostOnce = new Set<string>()
    await fc.assert(
      fc.asyncProperty(arbitraryDeck, async (deck) => {
        const { bytes, lost } = await written(deck, id)
        for (const { what, count } of lost) {
          expect(keeps?.[what as DeckPart]).toBe(false)
          expect(count).toBeGreaterThan(0)
          lostOnce.add(what)
        }
        const read = await readSource({ name: 'deck', bytes }, id)
        if (!read.ok || read.value.gives !== 'cards') throw new Error(JSON.stringify(read))
        const again = deckOfCards(read.value.cards).deck
        for (const part of PARTS)
          if (keeps?.[part]) expect(SAME[part](again, deck), part).toEqual(SAME[part](deck, deck))
      }),
      { numRuns: draws(40, 400) },
    )
    expect([...lostOnce].sort()).toEqual(PARTS.filter((part) => !keeps?.[part]).sort())
  })
})

const KINDS: Record<string, string | Uint8Array> = {
  'notes.txt': 'The tithe\n- A tenth for the Church\n',
  'table.csv': 'Front,Back\nTithe,A tenth\n',
  'notes.docx': docxOf(['The tithe', { text: 'A tenth for the Church', level: 0 }]),
}

describe('what cannot be done is refused, and nothing is written', () => {
  test.each<[string, string[], number, RegExp]>([
    ['a name that says no format', ['convert', MAP, at('plan.xyz')], 2, /does not say what to write: give --to/],
    ['a format nobody knows', ['convert', MAP, at('x.txt'), '--to', 'papyrus'], 2, /no format “papyrus”/],
    ['a part that is no number', ['deck', 'tests/builders/sample-deck.txt', '--part', 'two'], 2, /“two” is no such/],
  ])('%s', async (_, args, status, words) => {
    expect(await howfarHere(...args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
    expect(() => readFileSync(args[2] ?? '')).toThrow(/ENOENT|no such file/)
  })

  test.each<[string, FormatId, string]>([
    ['notes.txt', 'docx', 'this is plain text, not “Word”. Choose “Notes with headings” instead, or any kind.'],
    ['table.csv', 'xlsx', 'this is plain text, not “Excel”. Choose “A spreadsheet, as CSV” instead, or any kind.'],
    ['notes.docx', 'anki', 'a Word document is packed in it, so it is not “Anki, as text”. Choose “Word” instead'],
    ['notes.docx', 'apkg', 'a Word document is packed in it, so it is not “Anki, as a package”. Choose “Word”'],
    ['nothing.csv', 'csv', 'nothing.csv is empty: there is not one letter in it.'],
  ])('to read %s as %s', async (name, id, words) => {
    writeFileSync(at(name), KINDS[name] ?? '')
    const { status, stdout, stderr } = await howfarHere('deck', at(name), '--format', id)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(words)
  })

  test('to read an empty file of any kind', async () => {
    writeFileSync(at('empty.txt'), '')
    const { status, stderr } = await howfarHere('deck', at('empty.txt'))
    expect(status).toBe(1)
    expect(stderr).toContain('is empty: there is not one letter in it. Save it again.')
  })

  test.each(FORMAT_IDS.filter((id) => !READ.includes(id)))('to read %s', async (id) => {
    writeFileSync(at('some.txt'), 'Title\nHeading\n- A claim\n')
    const { status, stderr } = await howfarHere('deck', at('some.txt'), '--format', id)
    expect(status).toBe(1)
    expect(stderr).toContain(`does not read ${id} yet`)
  })
})

test('what a deck cannot hold at once is offered in parts, and none of it is missing', async () => {
  const text = Array.from(
    { length: 60 },
    (_, i) => `Heading ${i}:\n${Array.from({ length: 20 }, (_c, j) => `- Claim ${i} of ${j}`).join('\n')}`,
  )
  writeFileSync(at('many.txt'), text.join('\n\n'))
  const seen: string[] = []
  for (const part of ['1', '2', '3']) {
    const { stdout, stderr } = await howfarHere('deck', at('many.txt'), '--part', part)
    expect(stderr).toContain(`part ${part} of 3`)
    seen.push(
      ...JSON.parse(stdout).cards.flatMap(({ claims }: { claims: { text: string }[] }) => claims.map((c) => c.text)),
    )
  }
  expect(seen).toHaveLength(1_200)
  expect(new Set(seen).size).toBe(1_200)
})

test('headings that could be factors and are too many are named', async () => {
  const text = Array.from({ length: 25 }, (_, i) => `Organ ${String.fromCharCode(97 + i)}\n- It has a wall.\n`)
  writeFileSync(at('organs.txt'), `Organs\n${text.join('')}`)
  const { stdout, stderr } = await howfarHere('deck', at('organs.txt'))
  expect(JSON.parse(stdout).factors).toHaveLength(20)
  expect(stderr).toContain(
    '20 factors were made, as many as are a help. 5 more could be: Organ u, Organ v, Organ w, Organ x and Organ y.',
  )
})
