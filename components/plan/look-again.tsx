'use client'
import { Eye } from 'lucide-react'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Panel } from '@/components/ui/panel'
import { FindingCard } from './finding-card'
import { lookState } from './look-state'
import { NothingFound } from './nothing-found'
import { SetAside } from './set-aside'
import { whereOf } from './where-of'

/** At most three things that are worth another look, the most pressing first. Shape and words only: never a mark. */
export function LookAgain() {
  const map = useMap((s) => s.map)
  const shown = useMap((s) => s.shown)
  const waiting = useMap((s) => s.waiting)
  const broken = useMap((s) => s.found.broken.length)
  const silent = useMap((s) => s.silent)
  const state = useMap((s) => lookState(s.map, s.lookedAt))
  const { look } = useTools()
  const next = waiting.find(({ check }) => shown.some((finding) => finding.check === check))
  return (
    <Panel heading="Look again" aria-label="Look again">
      {silent && <p className="meta">Nothing is said while the clock runs. Look again when time is up.</p>}
      {!silent && shown.length === 0 && <NothingFound state={state} />}
      <ol className="grid grid-cols-1 gap-3">
        {shown.map((finding, i) => (
          <FindingCard key={`${finding.check} ${finding.nodes.join(' ')}`} finding={finding} keyNumber={i + 1} />
        ))}
      </ol>
      {next && <p className="meta mt-3">Also in {whereOf(map, next)}. It comes next.</p>}
      {broken > 0 && (
        <p className="meta mt-3">
          {broken === 1 ? 'One check' : `${broken} checks`} could not look. Your map is not hurt.
        </p>
      )}
      <SetAside />
      {!silent && state !== 'empty' && (
        <p className="-mx-3 mt-3">
          <Button variant="quiet" size="small" onClick={look}>
            <Icon of={Eye} />
            Look now
          </Button>
        </p>
      )}
    </Panel>
  )
}
