'use client'
import { useState } from 'react'
import { setQuestion } from '@/lib/domain/map/commands/set-question'
import { guessQuestion } from '@/lib/domain/map/guess-question'
import type { Question } from '@/lib/domain/map/question'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/factor'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

const yearOf = (text: string) => (/^\d{3,4}$/.test(text.trim()) ? Number(text) : null)

/** The question and what its words suggest, all of it to be changed. */
export function QuestionDialog({ onShut }: { onShut: () => void }) {
  const { map, run } = useMap()
  const factors = map.factors.length > 0 ? map.factors : [...BUILT_IN_FACTORS]
  const [asked, setAsked] = useState<Question>(map.question)
  const set = (fields: Partial<Question>) => setAsked({ ...asked, ...fields })
  const { text, form, statedFactor, statedTerms, outcomeTerms, from, to, preset } = asked
  return (
    <AskingDialog title="The question" onShut={onShut}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault()
          if (run(setQuestion, { text: text.trim(), form, statedFactor, statedTerms, outcomeTerms, from, to, preset }))
            onShut()
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
            onBlur={() => text !== map.question.text && setAsked({ ...guessQuestion(text, factors), preset })}
          />
        </label>
        <label>
          <span className="label">It asks</span>
          <select className="field" value={form} onChange={(e) => set({ form: e.target.value as Question['form'] })}>
            <option value="factor">whether one thing was the main reason</option>
            <option value="outcome">how successful something was</option>
          </select>
        </label>
        <label>
          <span className="label">The factor it names</span>
          <select
            className="field"
            value={statedFactor ?? ''}
            onChange={(e) => set({ statedFactor: e.target.value || null })}
          >
            <option value="">none</option>
            {factors.map((f) => (
              <option key={f.id} value={f.id}>
                {f.name}
              </option>
            ))}
          </select>
        </label>
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
            <option value="a-level">A level, 40 minutes</option>
            <option value="ib-15">IB, 15 marks, 40 minutes</option>
            <option value="gcse-16">GCSE, 16 marks, 20 minutes</option>
            <option value="igcse-10">IGCSE, 10 marks, 15 minutes</option>
          </select>
        </label>
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
