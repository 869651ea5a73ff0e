'use client'
import { type MouseEvent, memo } from 'react'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { CARD_ROLE, CARD_TEXT, cardLook } from '@/components/card/card-look'
import { ClaimFlags } from '@/components/card/claim-flags'
import { ClaimNote, useNote } from '@/components/card/claim-note'
import { ClaimSource } from '@/components/card/claim-source'
import { useAway } from '@/components/card/taken-away'
import { useDrag } from '@/components/session/drag-context'
import { useTelling } from '@/components/session/use-drafts'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { RoleMark } from '@/components/ui/role-mark'
import { TextArea } from '@/components/ui/text-area'
import type { Claim } from '@/lib/domain/map/argument-map'
import type { Writing } from '@/lib/domain/map/writing'
import { ROLE_WORDS } from '@/lib/domain/shared/role-words'
import { ClaimToolbar } from './claim-toolbar'
import type { Detail } from './detail'

type Props = { claim: Claim; number?: string; detail: Detail }

/** One claim on the canvas: an index card with its factor's edge. Selected, it shows its whole text and what to do with it. */
export const ClaimCard = memo(function DrawClaimCard({ claim, number, detail }: Props) {
  const { id, role, text } = claim
  const look = useFactorLook()
  const { select, write } = useTools()
  const { grip } = useDrag()
  const away = useAway(id)
  const isChosen = useMap((s) => s.selected === id)
  const isInHand = useMap((s) => s.held === id || s.dragged === id)
  const isWriting = useIsWriting({ what: 'claim', of: id }) && detail === 'full'
  const isSelected = isChosen && detail === 'full'
  const note = useNote(claim, isSelected)
  const noteOpen = detail === 'full' && note.noteOpen
  const state = { selected: isSelected, writing: isWriting, open: noteOpen, away: isInHand }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the canvas answers the keys of whatever card has the focus
    <article
      className={cardLook(state, away ? 'greyed' : '')}
      data-away={away ?? undefined}
      data-claim={id}
      data-focus={id}
      {...look(claim.factor)}
      data-role={role}
      data-box={id}
      tabIndex={-1}
      aria-label={`${[ROLE_WORDS[role], number].filter(Boolean).join(' ')}: ${text}`}
      aria-current={isChosen ? 'true' : undefined}
      onPointerDown={(event) => !isWriting && grip(event, id)}
      onClick={(event) => {
        if (event.currentTarget.contains(event.target as Node) && !isOnControl(event)) select(id)
      }}
      onDoubleClick={(event) => {
        if (isOnControl(event)) return
        event.stopPropagation()
        write({ what: 'claim', of: id })
      }}
    >
      {isSelected && <ClaimToolbar claim={claim} />}
      {detail === 'full' && (
        <CardHead
          claim={claim}
          showsRole={!isSelected}
          isAway={away !== null}
          noteOpen={noteOpen}
          onNote={() => note.setNote(!noteOpen)}
        />
      )}
      {isWriting ? <ClaimField claim={claim} /> : <div className={CARD_TEXT}>{text || 'An empty card'}</div>}
      {isSelected && <ClaimSource claim={claim} />}
      {noteOpen && <ClaimNote claim={claim} />}
    </article>
  )
})

type HeadProps = { claim: Claim; showsRole: boolean; isAway: boolean; noteOpen: boolean; onNote: () => void }

/** The role, and the flags of the card. */
function CardHead({ claim, showsRole, isAway, noteOpen, onNote }: HeadProps) {
  if (!showsRole && claim.note === null && !isAway) return null
  return (
    <div className={CARD_ROLE}>
      {showsRole && <RoleMark role={claim.role} />}
      <ClaimFlags claim={claim} noteOpen={noteOpen} onNote={onNote} />
    </div>
  )
}

const isOnControl = ({ target }: MouseEvent) => (target as Element).closest('button, textarea') !== null

/** The text of a card while it is written. */
function ClaimField({ claim: { id, text } }: { claim: Claim }) {
  const tools = useActionTools()
  const telling = useTelling()
  const place: Writing = { what: 'claim', of: id }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the text box inside is what is left
    <div onBlur={() => tools.write(null)}>
      <TextArea
        label="Text of the claim"
        className="nopan"
        value={text}
        autoFocus
        onCommit={(written) => keepWritten(tools, place, written, { quietly: true })}
        onDraft={telling(place)}
        onEnd={() => {
          tools.write(null)
          tools.goTo(id)
        }}
      />
    </div>
  )
}
