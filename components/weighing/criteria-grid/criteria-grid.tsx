'use client'
import { type KeyboardEvent, useRef, useState } from 'react'
import { useMap } from '@/components/session/use-map'
import { useWidth } from '@/components/ui/use-width'
import { TEST_LABELS, TEST_PARTS, type TestPart, testAsks, testsAnswered } from '@/lib/domain/map/paragraph-tests'
import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { wordsOf } from '@/lib/domain/question/question-words'
import { NewParagraph } from '../sort/new-column'
import { GridRow } from './grid-row'

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
      <div className="mt-4 grid max-w-measure justify-items-start gap-4">
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
    <div className="mt-4">
      <p className="meta max-w-[90ch]">
        Put one question to every {one}, down the column. Then you can say which of your {many} passes it best.
      </p>
      {phone && (
        <fieldset className="mt-4 flex overflow-hidden rounded-control border border-control-line">
          <legend className="sr">Which test</legend>
          {TEST_PARTS.map((part) => (
            <label
              key={part}
              className="relative grid min-h-hit flex-1 cursor-pointer place-items-center border-control-line px-2 text-small font-strong not-first-of-type:border-s has-checked:bg-accent-tint has-checked:text-accent-strong has-focus-visible:outline-3 has-focus-visible:-outline-offset-3 has-focus-visible:outline-focus forced-colors:has-checked:underline"
            >
              <input
                className="absolute opacity-0"
                type="radio"
                name="test"
                checked={part === asked}
                onChange={() => ask(part)}
              />
              <span>{TEST_LABELS[part]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <table
        ref={grid}
        className="mt-4 w-full table-fixed border-separate border-spacing-x-0 border-spacing-y-2 text-start in-data-[width=phone]:block"
        onKeyDownCapture={goDown}
      >
        <thead className="in-data-[width=phone]:block">
          <tr className="in-data-[width=phone]:block">
            <td className="w-[22%] in-data-[width=phone]:hidden" />
            {shown.map((part) => (
              <th
                key={part}
                scope="col"
                className="px-3 pb-2 text-start align-top font-read in-data-[width=phone]:block"
              >
                <span className="flex items-baseline justify-between gap-3 text-small font-strong text-ink-2">
                  {TEST_LABELS[part]}{' '}
                  <span className="count font-read text-ink-3">
                    {answered(part)} of {paragraphs.length}
                  </span>
                </span>
                <span className="block font-says text-lane leading-card font-point">{asks(part)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="in-data-[width=phone]:block">
          {paragraphs.map((paragraph, i) => (
            <GridRow key={paragraph.id} paragraph={paragraph} number={i + 1} tests={shown} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
