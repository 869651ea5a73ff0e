'use client'
import { useState } from 'react'
import { AskedForm } from '@/components/question/asked-form'
import { KindOfEssay } from '@/components/question/kind-of-essay'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { factorsOf } from '@/lib/domain/map/factor-choices'
import { askQuestion, type QuestionChoices } from '@/lib/domain/question/ask-question'
import { choicesOf, isSameQuestion } from '@/lib/domain/question/choices-of'
import { missingRival } from '@/lib/domain/question/missing-rival'
import type { Question } from '@/lib/domain/question/question'
import { equal } from '@/lib/domain/shared/equal'
import { AskingDialog } from './asking-dialog'

/** The question and how it is read, all of it to be changed. Another question is read anew, but for what is settled here. */
export function QuestionDialog({ onShut }: { onShut: () => void }) {
  const map = useMap((s) => s.map)
  const { rules, run } = useTools()
  const [factors] = useState(() => factorsOf(map))
  const [opened] = useState(map.question)
  const [text, setText] = useState(opened.text)
  const [choices, setChoices] = useState<QuestionChoices>(() => choicesOf(opened, factors))
  const [anew, setAnew] = useState(false)
  const asked = askQuestion(text, factors, choices)
  const { statedFactor, statedRival, statedTerms, outcomeTerms, stimulus, preset } = asked.question
  const choose = (part: QuestionChoices) => setChoices({ ...choices, ...part })
  useDraft({ table: 'question', field: 'text' }, text === opened.text ? null : text)
  return (
    <AskingDialog title="The question" onShut={onShut}>
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          // The reading says what is missing.
          if (missingRival(asked.question) !== null) return
          const ownFactors = asked.factors.filter((f) => f.id === statedFactor || f.id === statedRival)
          const changed = changedFields(opened, { ...asked.question, text: text.trim() })
          if (run(setQuestion, { ...changed, ownFactors })) onShut()
        }}
      >
        <AskedForm
          small
          text={text}
          asked={asked}
          choices={choices}
          factors={factors}
          label="Question"
          onText={(typed) => {
            setText(typed)
            // What holds of the old question says nothing of another one.
            if (anew || isSameQuestion(typed, opened.text)) return
            setAnew(true)
            setChoices({ preset, stimulus })
          }}
          onChoose={setChoices}
        />
        <KindOfEssay presets={rules.presets} value={preset} onChoose={(id) => choose({ preset: id })} />
        {preset === 'gcse-16' && (
          <fieldset className="ticks">
            <legend className="label">The prompts that the question gives</legend>
            {asked.factors.map((f) => (
              <label key={f.id}>
                <input
                  type="checkbox"
                  checked={stimulus.includes(f.id)}
                  onChange={(e) =>
                    choose({ stimulus: e.target.checked ? [...stimulus, f.id] : stimulus.filter((id) => id !== f.id) })
                  }
                />
                {f.name}
              </label>
            ))}
          </fieldset>
        )}
        <details>
          <summary>Words that show you are answering it</summary>
          <div className="grid gap-4">
            <TermsField
              label="For the factor it names"
              terms={statedTerms}
              onSet={(terms) => choose({ statedTerms: terms })}
            />
            <TermsField
              label="For what it asks about"
              terms={outcomeTerms}
              onSet={(terms) => choose({ outcomeTerms: terms })}
            />
            <p className="meta">
              “Look again” looks for these in your points, link-backs and judgement. Add words that mean the same.
            </p>
          </div>
        </details>
        <DialogFoot onLeave={onShut} keep="Keep" />
      </form>
    </AskingDialog>
  )
}

/** What was changed in the dialog: the rest is left to whoever may have changed it meanwhile. */
const changedFields = (from: Question, to: Question): Partial<Question> =>
  Object.fromEntries(Object.entries(to).filter(([field, value]) => !equal(value, from[field])))

/** Words with commas between them. */
function TermsField({ label, terms, onSet }: { label: string; terms: string[]; onSet: (terms: string[]) => void }) {
  return (
    <Field label={label}>
      <TextInput
        key={terms.join()}
        defaultValue={terms.join(', ')}
        maxLength={1000}
        onBlur={(e) =>
          onSet(
            [...new Set(e.target.value.split(',').map((term) => term.trim().toLowerCase()))]
              .filter(Boolean)
              .slice(0, 100),
          )
        }
      />
    </Field>
  )
}
