'use client'
import { CircleHelp, Crosshair, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useState } from 'react'
import { ownFragment } from '@/components/help/own-fragment'
import { useMap, useTools } from '@/components/session/use-map'
import { focusWhenDrawn } from '@/components/session/when-drawn'
import { Button } from '@/components/ui/button'
import { Field, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { SEVERITY_WORDS, SeverityMark } from '@/components/ui/severity-mark'
import { dismissFinding } from '@/lib/domain/map/commands/dismiss-finding'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import type { Finding } from '@/lib/domain/plan/finding'
import { ownWords } from '@/lib/domain/plan/own-words'
import { newId } from '@/lib/sync/new-id'
import { FINDING_KINDS } from './finding-kinds'
import { useOpenPlace } from './use-open-place'
import { usePointing } from './use-pointing'
import { whereOf } from './where-of'

/** One thing to look at again: what it is about, where, the sentence, and what to do about it. `keyNumber`: its key with Alt, 1–3. */
export function FindingCard({ finding, keyNumber }: { finding: Finding; keyNumber: number }) {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const [asking, setAsking] = useState(false)
  const openPlace = useOpenPlace()
  const point = usePointing()
  const { check, severity, nodes, message } = finding
  const where = whereOf(map, finding)
  const slug = CHECKS.find((c) => c.id === check)?.slug ?? ''
  return (
    <li className="paper px-4 py-3 text-card leading-card" data-check={check} data-severity={severity}>
      <p className="flex items-center gap-3 text-small text-ink-2">
        <SeverityMark severity={severity} />
        <b className="text-ink">
          <span className="sr">{SEVERITY_WORDS[severity]}: </span>
          {FINDING_KINDS[check]}
        </b>
        <span aria-hidden="true">·</span>
        {nodes.length > 0 ? (
          <button
            type="button"
            className="min-h-[calc(var(--hit)-12px)] text-start underline underline-offset-2"
            onClick={() => point(nodes)}
            title="Show me where"
          >
            {where}
          </button>
        ) : (
          <span>{where}</span>
        )}
        <kbd className="ms-auto whitespace-nowrap pointer-coarse:invisible">Alt {keyNumber}</kbd>
        <Link
          className="grid min-h-[max(24px,calc(var(--hit)-12px))] min-w-[max(24px,calc(var(--hit)-12px))] place-items-center text-ink-3"
          href={`/help/checks/${slug}${ownFragment(ownWords(map, finding))}`}
          target="_blank"
          aria-label={`Why this is asked: ${slug.replaceAll('-', ' ')} (opens beside this page)`}
        >
          <Icon of={CircleHelp} />
        </Link>
      </p>
      <p className="my-2 wrap-anywhere" data-message>
        {message}
      </p>
      {asking ? (
        <NotThisOne
          onReason={(reason) => {
            // What had the focus goes: on to the next finding.
            if (run(dismissFinding, { id: newId(), check, nodes, reason }))
              focusWhenDrawn('[data-check] [data-actions] button', '[data-set-aside] summary')
          }}
          onBack={() => {
            setAsking(false)
            focusWhenDrawn(`[data-check]:nth-child(${keyNumber}) [data-actions] button:last-child`)
          }}
        />
      ) : (
        <div className="-mx-3 flex flex-wrap gap-2" data-actions>
          <Button
            variant="quiet"
            size="small"
            aria-keyshortcuts={`Alt+${keyNumber}`}
            onClick={() => openPlace(finding.fix.place)}
          >
            <Icon of={Crosshair} />
            {finding.fix.label}
          </Button>
          <Button variant="quiet" size="small" onClick={() => setAsking(true)}>
            Not this one
          </Button>
        </div>
      )}
    </li>
  )
}

/** Asks why a finding is set aside: the reason is the student's own, and the teacher sees it. */
function NotThisOne({ onReason, onBack }: { onReason: (reason: string) => void; onBack: () => void }) {
  const [reason, setReason] = useState('')
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        onReason(reason.trim())
      }}
    >
      <Field label="Why not? Your teacher sees this.">
        <TextInput
          // The button that was pressed asks for this.
          autoFocus
          required
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => event.key === 'Escape' && onBack()}
        />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" size="small" disabled={reason.trim() === ''}>
          Set aside
        </Button>
        <Button variant="quiet" size="small" onClick={onBack}>
          <Icon of={Undo2} />
          Back
        </Button>
      </div>
    </form>
  )
}
