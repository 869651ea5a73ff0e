'use client'
import { Grid3x3, X } from 'lucide-react'
import { OWN_FACTOR } from '@/components/actions/factor-answers'
import { usePrompt, useScaffold } from '@/components/scaffold/scaffold-context'
import { useTelling } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Panel } from '@/components/ui/panel'
import { TextArea } from '@/components/ui/text-area'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { TEST_PARTS, testAsks } from '@/lib/domain/map/paragraph-tests'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { wordsOf } from '@/lib/domain/question/question-words'
import { capital, withArticle } from '@/lib/domain/shared/words'

/** Tests of importance, offered as questions and never as sentences. `many`: what paragraphs are about. */
const testsOf = (form: QuestionForm, many: string) => [
  ...TEST_PARTS.map((part) => testAsks(form, part)),
  'How deep was the change?',
  'Why then?',
  'Trigger or underlying cause?',
  `Does it explain the other ${many}?`,
  'Against whose aims?',
]

/** What the student concludes, by which test, and the line that the essay keeps to. */
export function JudgementSection() {
  const prompt = usePrompt()
  const telling = useTelling()
  const named = useScaffold() === 'slots'
  const map = useMap((s) => s.map)
  const { run, show, openSheet, choose, ask } = useTools()
  const { most, paragraph, prompts } = wordsOf(map)
  const { text, lineOfArgument, mainFactor, criteria } = map.judgement
  const toGrid = () => {
    choose('tests')
    openSheet(null)
    show('weigh')
    focusWhenDrawn('[data-test] textarea')
  }
  return (
    <Panel heading="Judgement" aria-label="Judgement">
      <div className="grid gap-4">
        <div data-field="judgement-text">
          <p className="label">In the end</p>
          <TextArea
            label="Judgement"
            look="box"
            placeholder={named ? prompts.judgement : prompt('answer')}
            value={text}
            onCommit={(to) => run(setJudgement, { text: to })}
            onDraft={telling({ what: 'answer' })}
          />
        </div>
        <div data-field="main-factor">
          <label className="label" htmlFor="main-factor">
            {most}
          </label>
          <Select
            id="main-factor"
            value={mainFactor ?? ''}
            onChange={({ target: { value } }) =>
              value === OWN_FACTOR ? ask({ what: 'own-main-factor' }) : run(setJudgement, { mainFactor: value || null })
            }
          >
            <option value="">Not decided yet</option>
            {map.factors.map((f) => (
              <option key={f.id} value={f.id}>
                {f.name}
              </option>
            ))}
            <option value={OWN_FACTOR}>{`${capital(withArticle(paragraph.one))} of your own…`}</option>
          </Select>
        </div>
        <div data-field="criteria">
          <label className="label" htmlFor="criteria">
            My test of importance
          </label>
          <Select
            id="criteria"
            value=""
            onChange={(e) => e.target.value && run(setJudgement, { criteria: [...criteria, e.target.value] })}
          >
            <option value="">Choose a test…</option>
            {testsOf(map.question.form, paragraph.many)
              .filter((c) => !criteria.includes(c))
              .map((c) => (
                <option key={c}>{c}</option>
              ))}
          </Select>
          <ul className="mt-3 grid gap-1 text-card">
            {criteria.map((c) => (
              <li key={c} className="flex items-center justify-between gap-3">
                {c}
                <IconButton
                  label={`Take away: ${c}`}
                  onClick={() => run(setJudgement, { criteria: criteria.filter((x) => x !== c) })}
                >
                  <Icon of={X} size="small" />
                </IconButton>
              </li>
            ))}
          </ul>
          {map.paragraphs.length > 1 && (
            <Button variant="quiet" size="small" onClick={toGrid}>
              <Icon of={Grid3x3} />
              Put one test to all
            </Button>
          )}
        </div>
        <div data-field="line-of-argument">
          <p className="label">Line of argument</p>
          <TextArea
            label="Line of argument"
            look="box"
            placeholder={named ? 'The view you state in the introduction.' : prompt('line')}
            value={lineOfArgument}
            onCommit={(to) => run(setJudgement, { lineOfArgument: to })}
            onDraft={telling({ what: 'line' })}
          />
        </div>
      </div>
    </Panel>
  )
}
