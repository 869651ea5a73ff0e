'use client'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { AskedQuestion, QuestionChoices } from '@/lib/domain/question/ask-question'
import { chooseNamed } from '@/lib/domain/question/choices-of'
import { missingRival } from '@/lib/domain/question/missing-rival'
import { offeredToName } from '@/lib/domain/question/offered-for'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { turnedYears } from '@/lib/domain/question/turned-years'
import type { Factor } from '@/lib/domain/shared/factor'
import { FactorSlot } from './factor-slot'
import { OutcomeSlot } from './outcome-slot'
import { SelectSlot } from './select-slot'
import { YearsSlot } from './years-slot'

type Props = {
  asked: AskedQuestion
  choices: QuestionChoices
  factors: readonly Factor[]
  onChoose: (choices: QuestionChoices) => void
}

/** How a question is read, in a sentence of which every part can be changed where it stands. */
export function ReadingLine({ asked, choices, factors, onChoose }: Props) {
  const { question, factors: all, named } = asked
  const { form, statedFactor, statedRival, from, to } = question
  const { names, about } = QUESTION_TYPES[form]
  const choose = (part: QuestionChoices) => onChoose({ ...choices, ...part })
  const { preset, stimulus, ...settled } = choices
  const offered = offeredToName(asked)
  const factor = (label: string, which: 'stated' | 'rival') => (
    <FactorSlot
      label={label}
      value={which === 'stated' ? statedFactor : statedRival}
      factors={offered}
      needed={names?.two != null}
      onChoose={(chosen) => choose(chooseNamed(asked, which, chosen))}
    />
  )
  const line = useRef<HTMLDivElement>(null)
  const refusal = turnedYears(question) ?? missingRival(question)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset lays its legend out by rules of its own
    <div
      ref={line}
      className="grid min-w-0 gap-3 font-says text-h3 leading-card group-data-[small=true]/asked:text-point max-phone:text-point"
      role="group"
      aria-label="How the question is read"
    >
      <p className="flex min-w-0 flex-wrap items-center gap-3">
        <span>It asks</span>
        <SelectSlot
          label="It asks"
          value={form}
          options={QUESTION_FORMS.map((id) => ({ id, name: QUESTION_TYPES[id].asks }))}
          onChoose={(id) => choose({ form: id as QuestionForm, stated: undefined, rival: undefined })}
        />
        {names && <span>{names.two ? 'It compares' : 'It names'}</span>}
        {names && factor(names.one, 'stated')}
        {names?.two && <span>with</span>}
        {names?.two && factor(names.two, 'rival')}
        <YearsSlot from={from} to={to} onChoose={choose} />
      </p>
      <p className="flex min-w-0 flex-wrap items-center gap-3">
        <OutcomeSlot
          label={about}
          value={question.outcome}
          onChoose={(outcome) => choose({ outcome, outcomeTerms: undefined })}
        />
      </p>
      {refusal !== null && (
        <p className="refusal" role="status">
          {refusal}
        </p>
      )}
      <p className="meta flex flex-wrap items-center gap-x-5 gap-y-2 font-reads empty:hidden">
        {named.map(({ start, end }, i) => (
          <FactorNote
            key={start}
            words={question.text.slice(start, end)}
            factor={all.find((f) => f.id === (i === 0 ? statedFactor : statedRival))}
            known={factors}
          />
        ))}
        {Object.values(settled).some((value) => value !== undefined) && (
          <Button
            className="-ms-3"
            variant="quiet"
            size="small"
            onClick={() => {
              // The button goes with what it takes back.
              line.current?.querySelector('select')?.focus()
              onChoose({ preset, stimulus })
            }}
          >
            Read it from the words again
          </Button>
        )}
      </p>
    </div>
  )
}

/** What the words of a cause are on the map, where that is not plain from the name. */
function FactorNote({ words, factor, known }: { words: string; factor?: Factor; known: readonly Factor[] }) {
  if (!factor) return null
  const isKnown = known.some((f) => f.id === factor.id)
  return (
    <span>
      “{words}” is {isKnown ? 'your factor' : 'a new factor of the map:'} <b>{factor.name}</b>.
    </span>
  )
}
