'use client'
import { Check, CornerDownRight, FileText, Inbox, MessageSquareQuote, Spline } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { useTrace } from '@/components/plan/trace-context'
import { RoleMark } from '@/components/ui/role-mark'
import { TextArea } from '@/components/ui/text-area'
import { AwayFlag, useAwayClass } from '@/components/weighing/taken-away'
import { dealWithNote } from '@/lib/domain/map/commands/deal-with-note'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import { linkStubs } from '@/lib/domain/map/link-stubs'
import type { Branch } from '@/lib/domain/map/read-map'
import { useMap } from '../editor/map-context'
import { useOutlineKeys } from './outline-keys'

/** One claim of the outline, indented under what it hangs on. */
export function OutlineClaim({ branch }: { branch: Branch }) {
  const tools = useMap()
  const { map, run } = tools
  const { claim, depth } = branch
  const { id } = claim
  const away = useAwayClass(id)
  const { claimKeys } = useOutlineKeys()
  const { showInPlan } = useTrace()
  const row = useRef<HTMLDivElement>(null)
  const selected = tools.selected === id
  const writing = tools.writing === `claim ${id}`
  useEffect(() => {
    // A row that was moved is drawn anew elsewhere: the focus goes with it.
    if (selected && !writing && document.activeElement === document.body) row.current?.focus()
  }, [selected, writing])
  const note = claim.note && claim.note.verdict !== 'stands' ? claim.note : null
  return (
    <div
      ref={row}
      className={`outline-row outline-claim${selected ? ' is-selected' : ''}${away}`}
      data-claim={id}
      data-depth={Math.min(depth, 3)}
      role="treeitem"
      aria-level={depth + 2}
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      onKeyDown={claimKeys(claim)}
      onFocus={(event) => event.target === event.currentTarget && tools.select(id)}
      onClick={() => tools.select(id)}
    >
      <p className="outline-margin" />
      <div className="outline-line outline-claim-grid">
        <span className="outline-role">
          <RoleMark role={claim.role} />
        </span>
        <div className="outline-text">
          {writing ? (
            <TextArea
              label="Text of the claim"
              value={claim.text}
              autoFocus
              onCommit={(text) => run(editClaim, { id, text })}
              onEnd={() => {
                tools.write(null)
                row.current?.focus()
              }}
            />
          ) : (
            <p onDoubleClick={() => tools.write(`claim ${id}`)}>{claim.text || 'Write your claim…'}</p>
          )}
          {selected && note && !claim.noteDealtWith && (
            <div className="note">
              <h4>
                <MessageSquareQuote className="i" size={14} aria-hidden />
                Historian’s note
              </h4>
              <p>{note.text}</p>
              <p className="src">A history teacher has still to sign this off.</p>
              <div className="actions">
                <button
                  type="button"
                  className="button small"
                  onClick={() => run(dealWithNote, { id, dealtWith: true })}
                >
                  Dealt with
                </button>
                <button type="button" className="button small" onClick={() => tools.write(`claim ${id}`)}>
                  Reword
                </button>
              </div>
            </div>
          )}
        </div>
        <span className="outline-end">
          <FindingFlag id={id} />
          <AwayFlag id={id} />
          {note && (
            <span className={`note-flag${claim.noteDealtWith ? ' is-done' : ''}`}>
              {claim.noteDealtWith ? (
                <Check className="i" size={12} aria-hidden />
              ) : (
                <MessageSquareQuote className="i" size={12} aria-hidden />
              )}
              {note.verdict === 'wrong' && !claim.noteDealtWith ? 'Put right' : 'Note'}
            </span>
          )}
          {linkStubs(map, id).map((stub) => (
            <span key={stub.relation.id} className="link-tab">
              <Spline className="i" size={12} aria-hidden />
              {`${stub.way} ${stub.number ?? 'a loose card'}${stub.relation.label ? `: ${stub.relation.label}` : ''}`}
            </span>
          ))}
          {selected && (
            <span className="outline-actions">
              <button
                type="button"
                className="button quiet icon"
                aria-label="Move to…"
                onClick={() => tools.ask({ what: 'move', id })}
              >
                <CornerDownRight className="i" size={16} aria-hidden />
              </button>
              <button
                type="button"
                className="button quiet icon"
                aria-label="Link to…"
                onClick={() => tools.ask({ what: 'link', id })}
              >
                <Spline className="i" size={16} aria-hidden />
              </button>
              <button
                type="button"
                className="button quiet icon"
                aria-label="Show in the plan"
                title="Show in the plan"
                onClick={() => showInPlan(id)}
              >
                <FileText className="i" size={16} aria-hidden />
              </button>
              <button
                type="button"
                className="button quiet icon"
                aria-label="Back to the tray"
                onClick={() => run(returnToTray, { id })}
              >
                <Inbox className="i" size={16} aria-hidden />
              </button>
            </span>
          )}
        </span>
      </div>
    </div>
  )
}
