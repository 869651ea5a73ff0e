'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Result } from '@/lib/domain/shared/result'
import { ChecksSection } from './checks-section'
import { TimesSection } from './times-section'
import { WordsSection } from './words-section'

type Props = {
  rules: PlanRules
  builtIn: PlanRules
  /** Keeps the rules; null where they are only read. */
  onSave: ((rules: PlanRules | null) => Promise<Result<null>>) | null
}

/** What plans are checked by, as one form. Nothing is kept until it is saved, and then all of it or nothing. */
export function RulesForm({ rules, builtIn, onSave }: Props) {
  const [edited, setEdited] = useState(rules)
  const [said, setSaid] = useState<{ ok: boolean; words: string } | null>(null)
  const [saving, setSaving] = useState(false)
  const edit = (part: Partial<PlanRules>) => {
    setEdited({ ...edited, ...part })
    setSaid(null)
  }
  const save = async (next: PlanRules | null) => {
    setSaving(true)
    const result = await onSave!(next)
    setSaving(false)
    if (result.ok && next === null) setEdited(builtIn)
    setSaid(
      result.ok
        ? { ok: true, words: next === null ? 'Back to what came with Howfar.' : 'Saved. It holds from now on.' }
        : { ok: false, words: `Not saved. ${result.refusal.message}` },
    )
  }
  const changed = edited !== rules
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save(edited)
      }}
    >
      <fieldset disabled={onSave === null || saving}>
        <legend className="sr">What plans are checked by</legend>
        <TimesSection presets={edited.presets} onEdit={(presets) => edit({ presets })} />
        <WordsSection lists={edited.wordLists} onEdit={(wordLists) => edit({ wordLists })} />
        <ChecksSection checks={edited.checks} onEdit={(checks) => edit({ checks })} />
      </fieldset>
      {onSave && (
        <div className="sticky bottom-0 mt-6 flex flex-wrap items-center justify-end gap-3 border-rule border-t bg-sheet py-4 short:static">
          <p role="status" className={`min-w-[12em] flex-1 ${said && !said.ok ? 'text-fix' : ''}`}>
            {said?.words ?? (changed ? 'Not saved yet.' : '')}
          </p>
          <Button variant="quiet" disabled={saving} onClick={() => void save(null)}>
            Back to what came with Howfar
          </Button>
          <Button type="submit" variant="primary" disabled={saving || !changed}>
            {saving ? 'Saving…' : 'Save'}
          </Button>
        </div>
      )}
    </form>
  )
}
