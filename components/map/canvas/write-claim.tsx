'use client'
import { Plus } from 'lucide-react'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { attachClaim } from '@/lib/domain/map/commands/attach-claim'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import type { Role } from '@/lib/domain/shared/role'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'
import { focusCard } from './focus-card'
import { NewText } from './new-text'

/** Where an own claim is written: at the foot of a paragraph, or as evidence or explanation under a claim. */
export function WriteClaim({ paragraph, under }: { paragraph: string; under: string | null }) {
  const { map, writing, write, run, select, held } = useMap()
  const [what, where] = writing?.split(' ') ?? []
  const here = where === (under ?? paragraph)
  const role = under === null ? 'claim' : (what as Role)
  const isWriting = here && (under === null ? what === 'new' : what === 'evidence' || what === 'explanation')
  if (!isWriting) {
    return under === null && held === null ? (
      <button type="button" className="write-claim nopan" onClick={() => write(`new ${paragraph}`)}>
        <Plus className="i" size={15} aria-hidden />
        Write a claim
      </button>
    ) : null
  }
  const keep = (text: string) => {
    const id = newId()
    const added = run(addClaim, { id, text, role, paragraph, relationId: newId() })
    if (added && under !== null) run(attachClaim, { id, to: under, relationId: newId() })
    if (!added) return
    select(id)
    focusCard(id)
  }
  const factor = under === null ? findParagraph(map, paragraph)?.factor : findClaim(map, under)?.factor
  const Tag = under === null ? 'div' : 'li'
  return (
    <Tag>
      <div className="claim is-writing" data-factor={factor ?? 'other'} data-role={role}>
        <NewText
          label={role === 'claim' ? 'A new claim' : `New ${role}`}
          placeholder={
            role === 'claim'
              ? 'What do you claim? Enter keeps it.'
              : role === 'evidence'
                ? 'One fact, date, name or figure.'
                : 'This matters because…'
          }
          onDone={keep}
          onEnd={() => write(null)}
        />
      </div>
    </Tag>
  )
}
