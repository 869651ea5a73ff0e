'use client'
import { useState } from 'react'
import { useDraft } from '@/components/map/words/words-context'
import { NamedFactorField } from '@/components/question/named-factor-field'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { equal } from '@/lib/domain/map/equal'
import { askQuestion } from '@/lib/domain/question/ask-question'
import { PresetId, type Question } from '@/lib/domain/question/question'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { QUESTION_TYPES } from '@/lib/domain/question/question-types'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/factor'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

const yearOf = (text: string) => (/^\d{3,4}$/.test(text.trim()) ? Number(text) : null)

/** The question and what its words suggest, all of it to be changed. */
export function QuestionDialog({ onShut }: { onShut: () => void }) {
  const { map, rules, run } = useMap()
  const [factors, setFactors] = useState(map.factors.length > 0 ? map.factors : [...BUILT_IN_FACTORS])
  const [opened] = useState(map.question)
  const [asked, setAsked] = useState<Question>(opened)
  const set = (fields: Partial<Question>) => setAsked({ ...asked, ...fields })
  const { text, form, statedFactor, statedTerms, outcomeTerms, from, to, stimulus, preset } = asked
  useDraft({ table: 'question', field: 'text' }, text === opened.text ? null : text)
  return (
    <AskingDialog title="The question" onShut={onShut}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          const ownFactors = factors.filter((f) => f.id === statedFactor || f.id === asked.statedRival)
          if (run(setQuestion, { ...changedFields(opened, { ...asked, text: text.trim() }), ownFactors })) onShut()
        }}
      >
        <label>
          <span className="label">Question</span>
          <textarea
            className="field say"
            rows={3}
            maxLength={2000}
            required
            value={text}
            onChange={(e) => set({ text: e.target.value })}
            onBlur={() => {
              if (text === opened.text) return
              const read = askQuestion(text, factors, { preset })
              setAsked(read.question)
              setFactors(read.factors)
            }}
          />
        </label>
        <label>
          <span className="label">It asks</span>
          <select className="field" value={form} onChange={(e) => set({ form: e.target.value as Question['form'] })}>
            {QUESTION_FORMS.map((form) => (
              <option key={form} value={form}>
                {QUESTION_TYPES[form].asks}
              </option>
            ))}
          </select>
        </label>
        <NamedFactorField
          label="The factor it names"
          factors={factors}
          value={statedFactor}
          onChoose={(id) => set({ statedFactor: id })}
          onOwn={(own) => {
            setFactors([...factors.filter(({ id }) => id !== own.id), own])
            set({ statedFactor: own.id })
          }}
        />
        <div className="pair">
          <label>
            <span className="label">From the year</span>
            <input
              className="field"
              inputMode="numeric"
              defaultValue={from ?? ''}
              key={`from ${from}`}
              onBlur={(e) => set({ from: yearOf(e.target.value) })}
            />
          </label>
          <label>
            <span className="label">To the year</span>
            <input
              className="field"
              inputMode="numeric"
              defaultValue={to ?? ''}
              key={`to ${to}`}
              onBlur={(e) => set({ to: yearOf(e.target.value) })}
            />
          </label>
        </div>
        <label>
          <span className="label">Kind of essay</span>
          <select
            className="field"
            value={preset}
            onChange={(e) => set({ preset: e.target.value as Question['preset'] })}
          >
            {PresetId.options.map((id) => (
              <option key={id} value={id}>
                {rules.presets[id].name}, {rules.presets[id].write} minutes
              </option>
            ))}
          </select>
        </label>
        {preset === 'gcse-16' && (
          <fieldset className="ticks">
            <legend className="label">The prompts that the question gives</legend>
            {factors.map((f) => (
              <label key={f.id}>
                <input
                  type="checkbox"
                  checked={stimulus.includes(f.id)}
                  onChange={(e) =>
                    set({ stimulus: e.target.checked ? [...stimulus, f.id] : stimulus.filter((id) => id !== f.id) })
                  }
                />
                {f.name}
              </label>
            ))}
          </fieldset>
        )}
        <details>
          <summary>Words that show you are answering it</summary>
          <div className="stack">
            <TermsField
              label="For the factor it names"
              terms={statedTerms}
              onSet={(terms) => set({ statedTerms: terms })}
            />
            <TermsField
              label="For what it asks about"
              terms={outcomeTerms}
              onSet={(terms) => set({ outcomeTerms: terms })}
            />
            <p className="meta">
              “Look again” looks for these in your points, link-backs and judgement. Add words that mean the same.
            </p>
          </div>
        </details>
        <div className="actions">
          <button type="button" className="button" onClick={onShut}>
            Cancel
          </button>
          <button type="submit" className="button primary">
            Keep
          </button>
        </div>
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
    <label>
      <span className="label">{label}</span>
      <input
        className="field"
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
    </label>
  )
}
