import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultPlanRules, sampleMap } from '@/content'
import { Deck } from '@/lib/domain/deck/deck'
import type { DocumentId } from '@/lib/formats/documents'
import { formatById } from '@/lib/formats/formats'
import { printDocument, writeTarget } from '@/lib/formats/write-target'
import { closePress } from '@/lib/render/pdf/press'
import { type Printed, renderPdf } from '@/lib/render/pdf/render-pdf'
import { done } from '@/tests/builders/done'

/** What other people's programs make of our files. Where one is not installed its tests are left out, and that is said. */
const here = (program: string, packages: string): boolean => {
  const found = spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
  if (!found) process.stderr.write(`LEFT OUT: ${program} is not installed (Debian: ${packages}).\n`)
  return found
}
const OFFICE = here('soffice', 'libreoffice-writer libreoffice-calc')
const POPPLER = here('pdftotext', 'poppler-utils')

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-elsewhere-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))
afterAll(closePress)

const tools = { rules: { ...defaultPlanRules, paper: 'a4' as const }, draw: () => null, mapId: 'map' }
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')
const placed = sampleMap.claims.filter(({ paragraph }) => paragraph !== null)

/** Opens a file in LibreOffice and saves it as another kind, and reads what that says. */
function openedAs(file: string, kind: string, ...read: string[]): string {
  const profile = `-env:UserInstallation=file://${path.join(dir, 'profile')}`
  const ran = spawnSync(
    'soffice',
    [profile, '--headless', ...read, '--convert-to', kind, '--outdir', path.join(dir, 'out'), file],
    {
      encoding: 'utf8',
    },
  )
  expect(ran.status, ran.stderr).toBe(0)
  const [ending = ''] = kind.split(':')
  return readFileSync(path.join(dir, 'out', path.basename(file).replace(/\.\w+$/, `.${ending}`)), 'utf8')
}

describe.skipIf(!OFFICE)('in LibreOffice', () => {
  const documents = Object.keys(formatById('docx').print ?? {}) as DocumentId[]
  const html = new Map<DocumentId, string>()
  beforeAll(async () => {
    for (const document of documents) {
      const { bytes } = done(await printDocument(sampleMap, 'docx', document, tools))
      writeFileSync(path.join(dir, `${document}.docx`), bytes)
      html.set(document, openedAs(path.join(dir, `${document}.docx`), 'html:HTML (StarWriter)'))
    }
  })
  const headings = (document: DocumentId) =>
    [...(html.get(document) ?? '').matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inside = '']) =>
      inside
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
  const words = (document: DocumentId) =>
    letters((html.get(document) ?? '').replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'))

  test('the plan has headings that are headings, lists that are lists, and every word of its paragraphs', () => {
    expect(headings('plan').slice(0, sampleMap.paragraphs.length + 1)).toHaveLength(sampleMap.paragraphs.length + 1)
    expect(html.get('plan')).toMatch(/<ul>[\s\S]*<li>[\s\S]*<ul>/)
    for (const { text } of placed) expect(words('plan')).toContain(letters(text))
  })

  test('a start for writing has the points as its headings', () => {
    for (const { point } of sampleMap.paragraphs) expect(headings('writing').map(letters)).toContain(letters(point))
  })

  test('a blank frame has a table for each paragraph, with none of the answers', () => {
    expect((html.get('frame') ?? '').match(/<table/g)?.length).toBe(sampleMap.paragraphs.length + 2)
    for (const { text } of placed) expect(words('frame')).not.toContain(letters(text))
  })

  test('a spreadsheet of cards runs nothing, however a cell begins', async () => {
    const texts = [
      '=1+1',
      '+1+1',
      '-1+1',
      '@SUM(1;1)',
      '\t=1+1',
      '=HYPERLINK("http://a.example";"b")',
      'plain; "quoted", commas',
      'two\nlines',
    ]
    const deck = Deck.parse({
      title: 'Cells',
      factors: [],
      cards: [
        {
          question: '=2+2',
          claims: texts.map((text) => ({ text, factor: null, role: 'claim', taggedFrom: 'none', under: null })),
        },
      ],
    })
    const { bytes } = done(await writeTarget({ deck }, 'csv', tools))
    writeFileSync(path.join(dir, 'cells.csv'), bytes)
    // Read as UTF-8, as a spreadsheet does by the mark at its beginning. Flat OpenDocument says of each cell whether it is a formula and what it shows.
    const sheet = openedAs(path.join(dir, 'cells.csv'), 'fods', '--infilter=CSV:44,34,76,1')
    const plain = letters(sheet.replace(/<[^>]*>/g, '').replaceAll('&quot;', '"'))
    expect(sheet).not.toContain('table:formula')
    for (const text of texts) expect(plain.includes(letters(text)), text).toBe(true)
  })
})

describe.skipIf(!POPPLER)('in Poppler', () => {
  test.each<[Printed, () => string[]]>([
    ['plan', () => [...placed.map(({ text }) => text), ...sampleMap.paragraphs.map(({ point }) => point)]],
    ['map', () => [...placed.map(({ text }) => text), ...sampleMap.relations.map(({ label }) => label)]],
    ['cards', () => sampleMap.claims.map(({ text }) => text)],
    ['frame', () => [sampleMap.question.text, 'Line of argument', 'Evidence', 'Link back']],
  ])('the PDF of the %s says what it must', async (document, must) => {
    const file = path.join(dir, `${document}.pdf`)
    const foot = { name: 'Kestrel 14', date: '2 March 2026' }
    writeFileSync(
      file,
      done(await renderPdf(sampleMap, { document, paper: 'letter', cards: 'all' }, foot, defaultPlanRules)),
    )
    const { status, stdout } = spawnSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' })
    expect(status).toBe(0)
    for (const text of [...must(), foot.name, foot.date])
      expect(letters(stdout).includes(letters(text)), text).toBe(true)
  })
})
