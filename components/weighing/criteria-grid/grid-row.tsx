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
    <tr {...look(factor)}>
      <th scope="row" className="edge">
        <span className="test-row-name">
          <span className="test-number">{number}</span>
          <FactorMark id={factor} name={factorName(map, factor) || nothingYet(map)} />
        </span>
        {weight !== null && <span className="meta">weight {weight}</span>}
      </th>
      {tests.map((part) => (
        <td key={part} data-test={part}>
          <TextArea
            label={`${TEST_LABELS[part]}, ${nameOfParagraph(map, id)}: ${testAsks(map.question.form, part)}`}
            className="test-answer"
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
