'use client'
import { ClaimFlags } from '@/components/card/claim-flags'
import { ClaimNote, useNote } from '@/components/card/claim-note'
import { ClaimSource } from '@/components/card/claim-source'
import { PlaceUnder } from '@/components/card/place-here'
import { useAway } from '@/components/card/taken-away'
import { WriteClaim } from '@/components/card/write-claim'
import { useIsWriting, useIsWrittenUnder, useMap, useTools } from '@/components/session/use-map'
import { RoleMark } from '@/components/ui/role-mark'
import type { Branch } from '@/lib/domain/map/read-map'
import styles from './outline.module.css'
import { RowMenu } from './row-menu'
import { IN_LINE, ROLE, RowMargin } from './row-parts'
import { NewRow, TreeItem, useTreeRow } from './tree-item'
import { WrittenText } from './written-text'

/** One claim of the outline with what hangs under it. Selected, it shows its note and its menu. `parent`: the number it hangs under. */
export function OutlineClaim({ branch, parent = null }: { branch: Branch; parent?: string | null }) {
  const { select } = useTools()
  const { claim, depth, number, children } = branch
  const { id, paragraph, weight } = claim
  const away = useAway(id)
  const { row } = useTreeRow(id)
  const isSelected = useMap((s) => s.selected === id)
  const isWrittenUnder = useIsWrittenUnder(id)
  const holds = useMap((s) => s.held !== null)
  const { noteOpen, setNote } = useNote(claim, isSelected)
  return (
    <>
      <TreeItem
        id={id}
        className={`outline-claim ${styles.claim} ${isSelected ? styles.selected : ''} ${away ? 'greyed' : ''}`}
        away={away ?? undefined}
        claim={id}
        depth={Math.min(depth, 3)}
        menu
        onClick={() => select(id)}
      >
        <RowMargin />
        <div className={`${styles.line} ${styles.grid} ${IN_LINE}`}>
          <span className={ROLE}>
            <RoleMark role={claim.role} />
            <span className="sr">{number ? ` ${number}${parent ? `, under ${parent}` : ''}: ` : ', loose: '}</span>
          </span>
          <div className={`${styles.text} min-w-0 wrap-anywhere`}>
            <ClaimText id={id} text={claim.text} />
            <ClaimSource claim={claim} />
            {weight !== null && <span className="sr">, weight {Math.round(weight * 100)}, </span>}
          </div>
          <span className="flex max-w-[300px] items-start justify-end gap-2 max-phone:max-w-[240px]">
            <ClaimFlags claim={claim} noteOpen={noteOpen} onNote={() => setNote(!noteOpen)} all />
            <RowMenu id={id} name={number || 'this card'} />
          </span>
          {noteOpen && <ClaimNote claim={claim} inTree />}
        </div>
      </TreeItem>
      {row?.expanded !== false &&
        children.map((child) => <OutlineClaim key={child.claim.id} branch={child} parent={number} />)}
      {paragraph !== null && (
        <NewRow shown={holds || isWrittenUnder} depth={depth + 1}>
          <PlaceUnder paragraph={paragraph} claim={claim} depth={depth} hanging={children} />
          <WriteClaim paragraph={paragraph} under={id} as="div" />
        </NewRow>
      )}
    </>
  )
}

/** The text of a claim: a double click, Enter on the row, or its menu turns it into a text box. */
function ClaimText({ id, text }: { id: string; text: string }) {
  const { write } = useTools()
  const place = { what: 'claim', of: id } as const
  if (useIsWriting(place))
    return <WrittenText row={id} place={place} label="Text of the claim" text={text} prompt="Write your claim…" />
  return (
    <p className={`claim-words ${styles.words} ${text ? '' : 'text-ink-3'}`} onDoubleClick={() => write(place)}>
      {text || 'An empty card'}
    </p>
  )
}
