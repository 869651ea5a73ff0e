'use client'
import { memo } from 'react'
import { useTelling } from '@/components/map/words/words-context'
import { useFactorLook } from '@/components/ui/factor-look'
import { ROLE_WORDS, RoleMark } from '@/components/ui/role-mark'
import { TextArea } from '@/components/ui/text-area'
import { useAwayClass } from '@/components/weighing/taken-away'
import type { Claim } from '@/lib/domain/map/argument-map'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import { ClaimFlags } from './claim-flags'
import { ClaimNote, useNote } from './claim-note'
import { ClaimSource } from './claim-source'
import { ClaimToolbar } from './claim-toolbar'
import type { Detail } from './detail'
import { useDrag } from './drag-context'

/** One claim on the canvas: an index card with its factor's edge. Selected, it shows its whole text and what to do with it. */
export const ClaimCard = memo(function ClaimCard({
  claim,
  number,
  detail,
}: {
  claim: Claim
  number?: string
  detail: Detail
}) {
  const look = useFactorLook()
  const tools = useActionTools()
  const telling = useTelling()
  const { selected, select, writing, write, held } = useMap()
  const { dragged, grip } = useDrag()
  const away = useAwayClass(claim.id)
  const isSelected = selected === claim.id && detail === 'full'
  const isWriting = writing === `claim ${claim.id}` && detail === 'full'
  const note = useNote(claim, isSelected)
  const noteOpen = detail === 'full' && note.noteOpen
  const states = [
    isSelected && 'is-selected',
    isWriting && 'is-writing',
    noteOpen && 'is-open',
    (dragged === claim.id || held === claim.id) && 'is-away',
  ].filter(Boolean)

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the canvas answers the keys of whatever card has the focus
    <article
      className={['claim', ...states].join(' ') + away}
      data-claim={claim.id}
      data-focus={claim.id}
      {...look(claim.factor)}
      data-role={claim.role}
      data-box={claim.id}
      tabIndex={-1}
      aria-label={`${ROLE_WORDS[claim.role]}${number ? ` ${number}` : ''}: ${claim.text}`}
      aria-current={selected === claim.id ? 'true' : undefined}
      onPointerDown={(event) => !isWriting && grip(event, claim.id)}
      onClick={(event) => {
        if (
          !event.currentTarget.contains(event.target as Node) ||
          (event.target as Element).closest('button, textarea')
        )
          return
        select(claim.id)
      }}
      onDoubleClick={(event) => {
        if ((event.target as Element).closest('button, textarea')) return
        event.stopPropagation()
        write(`claim ${claim.id}`)
      }}
    >
      {detail === 'full' && isSelected && <ClaimToolbar claim={claim} />}
      {detail === 'full' && (!isSelected || claim.note !== null || away !== '') && (
        <div className="claim-role">
          {!isSelected && <RoleMark role={claim.role} />}
          <ClaimFlags claim={claim} noteOpen={noteOpen} onNote={() => note.setNote(!noteOpen)} />
        </div>
      )}
      {isWriting ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the text box inside is what is left
        <div onBlur={() => write(null)}>
          <TextArea
            label="Text of the claim"
            className="nopan"
            value={claim.text}
            autoFocus
            onCommit={(text) => keepWritten(tools, `claim ${claim.id}`, text, { quietly: true })}
            onDraft={telling(`claim ${claim.id}`)}
            onEnd={() => {
              write(null)
              tools.goTo(claim.id)
            }}
          />
        </div>
      ) : (
        <div className="claim-text">{claim.text || 'An empty card'}</div>
      )}
      {isSelected && <ClaimSource claim={claim} />}
      {noteOpen && <ClaimNote claim={claim} />}
    </article>
  )
})
