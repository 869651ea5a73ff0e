'use client'
import { useWords } from '@/components/map/words/words-context'
import { TextArea } from '@/components/ui/text-area'
import { ACCORDING_TO, sourceOf } from '@/lib/domain/map/claim-source'
import { setClaimSource } from '@/lib/domain/map/commands/set-claim-source'
import { findClaim } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { SOURCE_HINT } from '../editor/source-dialog'

/** Who says what the selected card says, to read and to write; folded away while nobody is named. */
export function CardSource() {
  const { map, run, selected } = useMap()
  const { draft } = useWords()
  const claim = selected === null ? undefined : findClaim(map, selected)
  if (!claim) return null
  const { id } = claim
  return (
    <section className="panel" aria-label="Who says so?">
      <details key={id} className="panel-fold" open={sourceOf(claim) !== '' || undefined}>
        <summary>Who says so?</summary>
        <p className="label">{ACCORDING_TO}…</p>
        <TextArea
          label={`${ACCORDING_TO}…`}
          className="boxed panel-say"
          placeholder="It may stay empty."
          value={claim.source ?? ''}
          onCommit={(source) => run(setClaimSource, { id, source }, 'quietly')}
          onDraft={(source) => draft({ table: 'claims', id, field: 'source' }, source)}
        />
        <p className="meta">{SOURCE_HINT}</p>
      </details>
    </section>
  )
}
