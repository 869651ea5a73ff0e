'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useMap } from '@/components/session/use-map'
import { useWidth } from '@/components/ui/use-width'
import { TEST_LABELS, TEST_PARTS, type TestPart, testAsks, testsAnswered } from '@/lib/domain/map/paragraph-tests'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { wordsOf } from '@/lib/domain/question/question-words'
import { NewParagraph } from '../sort/new-column'
import { GridRow } from './grid-row'
import './criteria-grid.css'

/** One test put to every paragraph: paragraphs down the side, tests along the top; on a phone one test at a time. */
export function CriteriaGrid() {
  const map = useMap((s) => s.map)
  const phone = useWidth() === 'phone'
  const [asked, ask] = useState<TestPart>('without')
  const grid = useRef<HTMLTableElement>(null)
  const paragraphs = paragraphsInOrder(map)
  const { one, many } = wordsOf(map).paragraph
  if (paragraphs.length < 2)
    return (
      <div className="test-grid-empty">
        <p>A test compares, so it needs at least two paragraphs. Make them here or on the map.</p>
        <NewParagraph />
      </div>
    )
  const shown = phone ? [asked] : TEST_PARTS
  const asks = (part: TestPart) => testAsks(map.question.form, part)
  const answered = (part: TestPart) => paragraphs.filter((p) => testsAnswered(p).includes(part)).length
  // A test is put to one paragraph after another: Enter goes down the column.
  const goDown = ({ key, shiftKey, target }: KeyboardEvent) => {
    const at = (target as HTMLElement).closest<HTMLElement>('[data-test]')
    if (key !== 'Enter' || shiftKey || !at) return
    const column = [...(grid.current?.querySelectorAll<HTMLElement>(`[data-test="${at.dataset.test}"]`) ?? [])]
    column[column.indexOf(at) + 1]?.querySelector('textarea')?.focus()
  }
  return (
    <div className="test-grid">
      <p className="meta">
        Put one question to every {one}, down the column. Then you can say which of your {many} passes it best.
      </p>
      {phone && (
        <fieldset className="test-choice">
          <legend className="sr">Which test</legend>
          {TEST_PARTS.map((part) => (
            <label key={part}>
              <input type="radio" name="test" checked={part === asked} onChange={() => ask(part)} />
              <span>{TEST_LABELS[part]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <table ref={grid} onKeyDownCapture={goDown}>
        <thead>
          <tr>
            <td />
            {shown.map((part) => (
              <th key={part} scope="col">
                <span className="test-label">
                  {TEST_LABELS[part]}{' '}
                  <span className="count">
                    {answered(part)} of {paragraphs.length}
                  </span>
                </span>
                <span className="test-asks">{asks(part)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paragraphs.map((paragraph, i) => (
            <GridRow key={paragraph.id} paragraph={paragraph} number={i + 1} tests={shown} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
