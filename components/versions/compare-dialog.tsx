'use client'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, Select } from '@/components/ui/field'
import { useTell } from '@/components/ui/when'
import { comparePlans } from '@/lib/domain/plan/compare-plans'
import { PlanDifferences } from './plan-differences'
import { useVersion } from './use-version'
import { aboutVersion, nameOfVersion } from './version-words'
import { useVersions } from './versions-context'

/** A version beside the plan as it is now, or beside another version: what differs, in words. */
export function CompareDialog({ from, to }: { from: string; to: string | null }) {
  const map = useMap((s) => s.map)
  const { open } = useVersions()
  const tell = useTell()
  const before = useVersion(from)
  const after = useVersion(to)
  const versions = [...map.versions].sort((a, b) => (a.at < b.at ? -1 : 1))
  const choose = (chosen: { from?: string; to?: string | null }) => open({ what: 'compare', from, to, ...chosen })
  const missing = [before, after].find((state) => state.kind === 'missing')
  const options = versions.map((v) => (
    <option key={v.id} value={v.id}>
      {nameOfVersion(v)}, {aboutVersion(v, tell)}
    </option>
  ))
  return (
    <AskingDialog title="What changed" size="wide" onShut={() => open(null)}>
      <div className="grid grid-cols-2 gap-x-5 gap-y-3 max-phone:grid-cols-1">
        <Field label="Then">
          <Select value={from} onChange={(e) => choose({ from: e.target.value })}>
            {options}
          </Select>
        </Field>
        <Field label="Now">
          <Select value={to ?? ''} onChange={(e) => choose({ to: e.target.value || null })}>
            <option value="">The plan as it is</option>
            {options}
          </Select>
        </Field>
      </div>
      {before.kind === 'open' && after.kind === 'open' ? (
        <PlanDifferences groups={comparePlans(before.map, after.map)} />
      ) : (
        <p className="meta mt-5" role="status">
          {missing?.kind === 'missing' ? missing.why : 'Opening…'}
        </p>
      )}
      <DialogFoot leave="Close" onLeave={() => open(null)}>
        <Button variant="quiet" onClick={() => open({ what: 'list' })}>
          All versions
        </Button>
      </DialogFoot>
    </AskingDialog>
  )
}
