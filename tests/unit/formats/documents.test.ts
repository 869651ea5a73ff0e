import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { PAPERS, Paper } from '@/lib/domain/shared/paper'
import { DOCUMENT_IDS, type DocumentId } from '@/lib/formats/documents'
import { FORMAT_IDS, type FormatId, formatById } from '@/lib/formats/formats'
import { documentsOf } from '@/lib/formats/write-target'
import { closePress } from '@/lib/render/pdf/press'
import { type Order, renderPdf } from '@/lib/render/pdf/render-pdf'
import { docxLines } from '@/tests/builders/docx-lines'
import { done } from '@/tests/builders/done'
import { howfarHere } from '@/tests/builders/howfar-here'
import { pdfPages } from '@/tests/e2e/pdf-text'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-documents-'))
afterAll(closePress)
afterAll(() => rmSync(dir, { recursive: true, force: true }))
const at = (name: string) => path.join(dir, name)

const MAP = 'content/samples/stalin-machine.json'
const DECK = 'tests/builders/sample-deck.txt'
const OFFERED = FORMAT_IDS.flatMap((id) => documentsOf(id).map((document): [FormatId, DocumentId] => [id, document]))
const placed = sampleMap.claims.filter(({ paragraph }) => paragraph !== null)
const waiting = sampleMap.claims.filter(({ paragraph }) => paragraph === null)

async function exported(name: string, ...options: string[]) {
  const { status, stderr } = await howfarHere('export', MAP, at(name), ...options)
  expect(status, stderr).toBe(0)
  return { bytes: readFileSync(at(name)), said: stderr }
}

describe('what is exported', () => {
  test('each document is made in some format', () => {
    expect(new Set(OFFERED.map(([, document]) => document))).toEqual(new Set(DOCUMENT_IDS))
  })

  test.each(OFFERED)('as %s: %s', async (id, document) => {
    const { bytes, said } = await exported(`${document}${formatById(id).extensions[0]}`, '--what', document, '--to', id)
    expect(bytes.length).toBeGreaterThan(100)
    expect(said).toContain('Not in it: 1 title of the map')
  })

  test.each<[string, string[], RegExp]>([
    ['a document that there is not', ['a.pdf', '--what', 'poem'], /no --what “poem”\. There are whole, plan/],
    ['paper that there is not', ['a.pdf', '--paper', 'a9'], /no --paper “a9”\. There are a4, letter/],
    ['cards of another kind', ['a.pdf', '--cards', 'red'], /no --cards “red”/],
    ['a place with no clock', ['a.pdf', '--zone', 'Atlantis'], /--zone Atlantis: that is not the name of a time zone/],
    ['part of what holds the whole', ['a.argdown', '--what', 'plan'], /argdown holds the whole map/],
  ])('%s is wrong usage, and nothing is written', async (_, [out = '', ...options], words) => {
    const { status, stderr } = await howfarHere('export', MAP, at(out), ...options)
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(words) })
    expect(() => readFileSync(at(out))).toThrow(/no such file/)
  })

  test('a document that a format is not printed as is refused, with those that it is', async () => {
    const { status, stderr } = await howfarHere('export', MAP, at('cards.docx'), '--what', 'cards')
    expect(status).toBe(1)
    expect(stderr).toContain('Word: Cards to cut out cannot be written as that, but the plan')
  })

  test('a map leaves for other programs by the same command', async () => {
    await exported('map.argdown')
    expect(readFileSync(at('map.argdown'), 'utf8')).toMatch(/^===\ntitle:/)
  })
})

/** Drawn without the command line, which starts a press for each document. */
const drawn = async (map: ArgumentMap, order: Partial<Order>, date = '') =>
  done(
    await renderPdf(
      map,
      { document: 'whole', paper: 'a4', cards: 'all', ...order },
      { name: '', date },
      defaultPlanRules,
    ),
  )
const wordsOf = async (pdf: Uint8Array) => (await pdfPages(pdf)).join(' ').replace(/\s+/g, ' ')

describe('paper', () => {
  test.each(Paper.options)('%s is the size of every page', async (paper) => {
    const { width, height } = PAPERS[paper]
    const points = (mm: number) => Math.round((mm / 25.4) * 72)
    for (const document of ['whole', 'cards', 'frame'] as const) {
      const pdf = Buffer.from(await drawn(sampleMap, { document, paper })).toString('latin1')
      const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
      const sizes = boxes.map(([, w, h]) => [Math.round(Number(w)), Math.round(Number(h))].sort((x, y) => x - y))
      expect(sizes.length).toBeGreaterThan(0)
      for (const size of sizes) expect(size).toEqual([points(width), points(height)])
    }
  })

  test('the day on it is that of the zone', async () => {
    const days: unknown[] = []
    // More than a day apart, so that no moment is one day in both.
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const { bytes } = await exported('day.pdf', '--what', 'plan', '--zone', zone)
      days.push(/\d{1,2} \p{L}+ \d{4}(?=[^\d]*(?:[\da-f]{4} ){2})/u.exec(await wordsOf(bytes))?.[0])
    }
    expect(days).toEqual([expect.any(String), expect.any(String)])
    expect(days[0]).not.toBe(days[1])
  })
})

describe('cards to cut out', () => {
  test('are all of them, or those on the map alone', async () => {
    const document = 'cards'
    const all = await wordsOf(await drawn(sampleMap, { document }))
    const some = await wordsOf(await drawn(sampleMap, { document, cards: 'placed' }))
    for (const { text } of placed) {
      expect(all).toContain(text)
      expect(some).toContain(text)
    }
    for (const { text } of waiting) {
      expect(all).toContain(text)
      expect(some).not.toContain(text)
    }
  })

  test('of a deck need no map', async () => {
    expect((await howfarHere('export', DECK, at('deck.pdf'), '--what', 'cards')).status).toBe(0)
    const deck = JSON.parse((await howfarHere('deck', DECK)).stdout)
    const cards = await wordsOf(readFileSync(at('deck.pdf')))
    for (const card of deck.cards) for (const { text } of card.claims) expect(cards).toContain(text)
  })
})

describe('a blank frame', () => {
  test('asks the question, names what an answer has, and gives none of it away', async () => {
    const text = await wordsOf(await drawn(sampleMap, { document: 'frame' }))
    for (const name of ['Line of argument', 'Point', 'Evidence', 'Link back', 'How far do you agree?'])
      expect(text).toContain(name)
    expect(text).toContain(sampleMap.question.text)
    for (const claim of sampleMap.claims) expect(text).not.toContain(claim.text)
    for (const { point } of sampleMap.paragraphs) expect(text).not.toContain(point)
  })

  test('is a form in Word as well, with a box for each name', async () => {
    const lines = docxLines((await exported('frame.docx', '--what', 'frame')).bytes)
    expect(lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      ...sampleMap.paragraphs.map((_, i) => `Paragraph ${i + 1}`),
      'Judgement',
    ])
    expect(lines.filter(({ text }) => text === 'Evidence')).toHaveLength(sampleMap.paragraphs.length)
    for (const { text } of lines) expect(placed.some((claim) => claim.text === text)).toBe(false)
  })
})

describe('a start for writing', () => {
  const points = paragraphsInOrder(sampleMap).map(({ point }) => point)

  test('has each point as a heading, and what the plan has for it as notes under it', async () => {
    const lines = docxLines((await exported('writing.docx', '--what', 'writing')).bytes)
    expect(lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text)).toEqual([
      'Introduction',
      ...points,
      'Judgement',
    ])
    for (const { text, paragraph } of placed) {
      const note = lines.findIndex((line) => line.style === 'Note' && line.text.includes(text))
      const heading = lines.slice(0, note).findLast(({ style }) => style === 'Heading1')
      expect(heading?.text).toBe(sampleMap.paragraphs.find(({ id }) => id === paragraph)?.point)
    }
  })

  test('writes nothing itself: what is no heading and no note is empty', async () => {
    const lines = docxLines((await exported('writing.docx', '--what', 'writing')).bytes)
    const others = lines.filter(({ style }) => !['Title', 'Heading1', 'Note'].includes(style))
    expect(others.length).toBeGreaterThan(points.length)
    for (const { text } of others) expect(text).toBe('')
  })
})
