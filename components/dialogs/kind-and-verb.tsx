'use client'
import { Users } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Field, Select, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { HISTORIANS_DIFFER, LINK_VERBS, MECHANISMS, VERB_UNSAID } from '@/lib/domain/map/link-verbs'
import { findParagraph } from '@/lib/domain/map/read-map'
import { RelationKind } from '@/lib/domain/map/relation-kind'
import { MechanismChoice } from './mechanism-choice'

const KINDS: Record<RelationKind, string> = {
  links: 'acted on: one thing brought about another',
  supports: 'supports it',
  exemplifies: 'is an example of it',
  opposes: 'opposes it',
  qualifies: 'qualifies it: “yes, but”',
}

/** The kinds of relation there can be between two nodes: neither a paragraph nor the answer has examples. */
export const kindsBetween = (map: ArgumentMap, from: string, to: string): RelationKind[] =>
  RelationKind.options.filter((k) => k !== 'exemplifies' || (!findParagraph(map, from) && to !== ANSWER))

/** A link always has a verb; the other kinds have words of their own only where the student gives them. */
export const verbFor = (kind: RelationKind, label: string): string =>
  label.trim() || (kind === 'links' ? VERB_UNSAID : '')

type Props = {
  kinds: RelationKind[]
  kind: RelationKind
  label: string
  /** Whether each end has its source, so that the two may be historians who differ. */
  sourced: (kind: RelationKind) => boolean
  onKind: (kind: RelationKind) => void
  onLabel: (label: string) => void
}

/** How one thing bears on another, and the word for it. */
export function KindAndVerb({ kinds, kind, label, sourced, onKind, onLabel }: Props) {
  return (
    <>
      <Field label="How">
        <Select value={kind} onChange={(e) => onKind(e.target.value as RelationKind)}>
          {kinds.map((k) => (
            <option key={k} value={k}>
              {KINDS[k]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={kind === 'links' ? 'Verb' : 'In your own words (may stay empty)'}>
        <TextInput
          list="verbs"
          value={label}
          maxLength={100}
          onChange={(e) => onLabel(e.target.value)}
          placeholder={kind === 'links' ? 'caused, enabled, reinforced…' : ''}
        />
        <datalist id="verbs">
          {kind === 'links' &&
            [...LINK_VERBS, ...MECHANISMS.map((m) => m.verb)].map((verb) => <option key={verb} value={verb} />)}
        </datalist>
      </Field>
      {kind === 'links' && <MechanismChoice verb={label} onChoose={onLabel} />}
      {sourced(kind) && (
        <Button
          variant="choice"
          size="small"
          className="justify-self-start"
          aria-pressed={label === HISTORIANS_DIFFER}
          onClick={() => onLabel(label === HISTORIANS_DIFFER ? '' : HISTORIANS_DIFFER)}
        >
          <Icon of={Users} />
          Historians differ here
        </Button>
      )}
    </>
  )
}
