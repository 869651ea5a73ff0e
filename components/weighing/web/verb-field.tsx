'use client'
import { useState } from 'react'
import { MechanismChoice } from '@/components/dialogs/mechanism-choice'
import { Field, Select, TextInput } from '@/components/ui/field'
import { LINK_VERBS, MECHANISMS } from '@/lib/domain/map/link-verbs'

type Props = { label: string; value: string; onChange: (verb: string) => void; fieldId?: string }

const OWN = 'own'
const offered = (verb: string) => [...LINK_VERBS, ...MECHANISMS.map((m) => m.verb)].some((v) => v === verb)

/** The verb of a link: one of those offered, or one of the student's own. */
export function VerbField({ label, value, onChange, fieldId }: Props) {
  const [own, writeOwn] = useState(value !== '' && !offered(value))
  const writing = own || (value !== '' && !offered(value))
  return (
    <div className="grid gap-2">
      <Field label={label}>
        <Select
          id={fieldId}
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
        </Select>
      </Field>
      {writing && (
        <TextInput
          aria-label="Your own verb"
          placeholder="made possible, fed, held back…"
          // It was asked for with the choice above.
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
