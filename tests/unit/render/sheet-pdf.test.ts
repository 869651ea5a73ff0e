import { afterAll, describe, expect, test } from 'vitest'
import type { FeedbackSheet, SheetLine } from '@/lib/domain/review/feedback-sheet'
import { pagesOf } from '@/lib/render/pdf/pages-of'
import { closePress } from '@/lib/render/pdf/press'
import { renderSheet } from '@/lib/render/pdf/sheet-pdf'
import { done } from '@/tests/builders/done'
import { pdfPages } from '@/tests/e2e/pdf-text'

afterAll(closePress)

const line = (part: SheetLine['part'], text: string, rest: Partial<SheetLine> = {}): SheetLine => ({
  id: `${part}:${text}`,
  part,
  text,
  count: null,
  code: null,
  on: true,
  edited: false,
  ...rest,
})
const SHEET: FeedbackSheet = {
  plans: 24,
  lines: [
    line('keep', 'of us name a test of importance.', { count: 19 }),
    line('miss', 'A paragraph that disagrees stands unanswered.', { count: 13, code: 'CO' }),
    line('miss', 'A fact with no “this mattered because”.', { count: 4, code: 'EX' }),
    line('miss', 'Left off the sheet.', { count: 2, on: false }),
    line('right', '#panic("x") *bold* $x$ <label> @ref', { count: 21 }),
    line('task', 'Copy your code and your target from your map.'),
  ],
}
const about = { question: 'How far was the machine the main reason?', className: '12B History', date: '26 November' }

describe('the whole-class sheet', () => {
  test('is one tagged side of A4 with what is on it, counts before their lines, small ones as “a few”', async () => {
    const pdf = done(await renderSheet(SHEET, about))
    const raw = Buffer.from(pdf).toString('latin1')
    expect(raw).toMatch(/\/StructTreeRoot/)
    expect(raw).toMatch(/\/FontFile[23]/)
    const pages = await pdfPages(pdf)
    expect(pages).toHaveLength(1)
    expect(pagesOf(pdf)).toBe(1)
    for (const words of ['12B History', about.question, '19', 'a few', 'CO', '#panic("x") *bold* $x$ <label> @ref'])
      expect(pages[0]).toContain(words)
    expect(pages[0]).not.toContain('Left off the sheet.')
  })

  test('that holds too much for one side says so by its pages', async () => {
    const long = Array.from({ length: 40 }, (_, i) => line('miss', `${i} ${'many words '.repeat(30)}`, { count: 9 }))
    const pdf = done(await renderSheet({ plans: 30, lines: long }, about))
    expect(pagesOf(pdf)).toBeGreaterThan(1)
    expect((await pdfPages(pdf)).length).toBe(pagesOf(pdf))
  })
})
