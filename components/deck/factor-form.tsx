'use client'
import { Check, Split } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { useLookOf } from '@/components/ui/factor-look'
import { Field, Select, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { LookFields } from '@/components/ui/look-fields'
import type { FactorChoice } from '@/lib/domain/deck/import-choices'
import type { Factor } from '@/lib/domain/shared/factor'

type Props = {
  factor: Factor
  others: Factor[]
  /** The headings of the cards that it is on. */
  headings: string[]
  splits: boolean
  onChange: (to: FactorChoice) => void
  onMerge: (into: string) => void
  onSplit: () => void
  onShut: () => void
}

/** Headings that are named; the rest is counted. */
const FEW = 4

/** One factor of an import, open: its name, what it is merged with, and how it is drawn. */
export function FactorForm({ factor, others, headings, splits, onChange, onMerge, onSplit, onShut }: Props) {
  const lookOf = useLookOf()
  const shut = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onShut()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape shuts it from any of its fields, which do the rest
    <div className="import-factor-form" onKeyDown={shut}>
      <div className="import-factor-name">
        <Field label="Name">
          <TextInput
            // It was asked for with the tab that was pressed.
            autoFocus
            defaultValue={factor.name}
            maxLength={60}
            onChange={(event) => onChange({ name: event.target.value })}
            onKeyDown={(event) => event.key === 'Enter' && onShut()}
          />
        </Field>
        <p className="import-why">{fromWords(headings)}</p>
        <span className="inline-flex flex-wrap items-center gap-3">
          {others.length > 0 && (
            <Select aria-label={`Merge ${factor.name} with`} value="" onChange={(event) => onMerge(event.target.value)}>
              <option value="">Merge with…</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
          {splits && (
            <Button size="small" onClick={onSplit}>
              <Icon of={Split} />
              Split
            </Button>
          )}
          <Button size="small" onClick={onShut}>
            <Icon of={Check} />
            Done
          </Button>
        </span>
      </div>
      <LookFields look={lookOf(factor.id)} others={others} onChange={onChange} />
    </div>
  )
}

function fromWords(headings: string[]): string {
  if (headings.length === 0) return 'On no card yet.'
  const named = headings.slice(0, FEW).join(' · ')
  const more = headings.length > FEW ? ` and ${headings.length - FEW} more` : ''
  return `From ${headings.length === 1 ? '1 heading' : `${headings.length} headings`}: ${named}${more}`
}
