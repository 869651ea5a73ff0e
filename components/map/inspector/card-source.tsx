'use client'
import { SOURCE_HINT } from '@/components/dialogs/source-dialog'
import { useMap, useTools } from '@/components/session/use-map'
import { Panel, PanelFold } from '@/components/ui/panel'
import { TextArea } from '@/components/ui/text-area'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import { setClaimSource } from '@/lib/domain/map/commands/set-claim-source'
import { findClaim } from '@/lib/domain/map/read-map'

/** Who says what the selected card says, to read and to write; folded away while nobody is named. */
export function CardSource() {
  const map = useMap((s) => s.map)
  const selected = useMap((s) => s.selected)
  const { run, draft } = useTools()
  const claim = selected === null ? undefined : findClaim(map, selected)
  if (!claim) return null
  const { id } = claim
  return (
    <Panel aria-label="Who says so?">
      <PanelFold key={id} summary="Who says so?" open={sourceOf(claim) !== '' || undefined}>
        <p className="label">{ACCORDING_TO}…</p>
        <TextArea
          label={`${ACCORDING_TO}…`}
          look="box"
          placeholder="It may stay empty."
          value={claim.source ?? ''}
          onCommit={(source) => run(setClaimSource, { id, source }, 'quietly')}
          onDraft={(source) => draft({ table: 'claims', id, field: 'source' }, source)}
        />
        <p className="meta mt-3">{SOURCE_HINT}</p>
      </PanelFold>
    </Panel>
  )
}
