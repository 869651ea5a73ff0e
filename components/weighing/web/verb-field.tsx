'use client'
import { useState } from 'react'
import { MechanismChoice } from '@/components/dialogs/mechanism-choice'
import { LINK_VERBS, MECHANISMS } from '@/lib/domain/map/link-verbs'

type Props = { label: string; value: string; onChange: (verb: string) => void; fieldId?: string }

const OWN = 'own'
const offered = (verb: string) => [...LINK_VERBS, ...MECHANISMS.map((m) => m.verb)].some((v) => v === verb)

/** The verb of a link: one of those offered, or one of the student's own. */
export function VerbField({ label, value, onChange, fieldId }: Props) {
  const [own, writeOwn] = useState(value !== '' && !offered(value))
  const writing = own || (value !== '' && !offered(value))
  return (
    <div className="verb-field">
      <label>
        <span className="label">{label}</span>
        <select
          id={fieldId}
          className="field"
          value={writing ? OWN : value}
          onChange={(event) => {
            const chosen = event.target.value
            writeOwn(chosen === OWN)
            onChange(chosen === OWN ? '' : chosen)
          }}
        >
          <option value="">Choose a verb…</option>
          {LINK_VERBS.map((verb) => (
            <option key={verb} value={verb}>
              {verb}
            </option>
          ))}
          <optgroup label="Trigger, precondition, multiplier">
            {MECHANISMS.map(({ verb }) => (
              <option key={verb} value={verb}>
                {verb}
              </option>
            ))}
          </optgroup>
          <option value={OWN}>a verb of my own</option>
        </select>
      </label>
      {writing && (
        <input
          className="field"
          aria-label="Your own verb"
          placeholder="made possible, fed, held back…"
          // biome-ignore lint/a11y/noAutofocus: it was asked for with the choice above
          autoFocus={value === ''}
          value={value}
          maxLength={100}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      <MechanismChoice
        verb={value}
        onChoose={(verb) => {
          writeOwn(false)
          onChange(verb)
        }}
      />
    </div>
  )
}
