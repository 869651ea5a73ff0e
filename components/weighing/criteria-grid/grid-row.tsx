'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { TextArea } from '@/components/ui/text-area'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { TEST_LABELS, type TestPart, testAsks, testIn } from '@/lib/domain/map/paragraph-tests'
import { factorName, nameOfParagraph } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'

type Props = { paragraph: Paragraph; number: number; tests: readonly TestPart[] }

/** What one paragraph answers to each test, beside what it is about and how much it weighs. */
export function GridRow({ paragraph, number, tests }: Props) {
  const map = useMap((s) => s.map)
  const { run, draft } = useTools()
  const look = useFactorLook()
  const { id, factor, weight } = paragraph
  return (
    <tr className="in-data-[width=phone]:not-first:mt-3 in-data-[width=phone]:block" {...look(factor)}>
      <th
        scope="row"
        className="edge rounded-s-card bg-factor-tint py-3 ps-5 pe-3 text-start align-top font-read in-data-[width=phone]:flex in-data-[width=phone]:items-baseline in-data-[width=phone]:justify-between in-data-[width=phone]:gap-3"
      >
        <span className="flex items-baseline gap-3 wrap-anywhere">
          <span className="font-says text-point leading-tight font-bold text-factor-ink">{number}</span>
          <FactorMark id={factor} name={factorName(map, factor) || nothingYet(map)} />
        </span>
        {weight !== null && <span className="meta">weight {weight}</span>}
      </th>
      {tests.map((part) => (
        <td
          key={part}
          className="h-px border border-rule bg-card align-top not-[th+td]:border-s-0 in-data-[width=phone]:block in-data-[width=phone]:h-auto"
          data-test={part}
        >
          <TextArea
            label={`${TEST_LABELS[part]}, ${nameOfParagraph(map, id)}: ${testAsks(map.question.form, part)}`}
            className="m-0 min-h-[60px] px-3 py-3 font-says text-card leading-card focus-visible:-outline-offset-3! in-data-[width=phone]:text-body"
            placeholder="…"
            value={testIn(paragraph, part)}
            onCommit={(text) => run(editParagraph, { id, tests: { [part]: text } }, 'quietly')}
            onDraft={(text) => draft({ table: 'paragraphs', id, field: null }, text)}
          />
        </td>
      ))}
    </tr>
  )
}
