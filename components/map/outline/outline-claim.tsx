'use client'
import { RoleMark } from '@/components/ui/role-mark'
import { useAwayClass } from '@/components/weighing/taken-away'
import type { Branch } from '@/lib/domain/map/read-map'
import { ClaimFlags } from '../canvas/claim-flags'
import { ClaimNote, useNote } from '../canvas/claim-note'
import { ClaimSource } from '../canvas/claim-source'
import { PlaceUnder } from '../canvas/landing'
import { WriteClaim } from '../canvas/write-claim'
import { useMap } from '../editor/map-context'
import { RowMenu } from './row-menu'
import { NewRow, TreeItem, useTreeRow } from './tree-item'
import { WrittenText } from './written-text'

/** One claim of the outline with what hangs under it. Selected, it shows its note and its menu. `parent`: the number it hangs under. */
export function OutlineClaim({ branch, parent = null }: { branch: Branch; parent?: string | null }) {
  const { selected, select, writing, held } = useMap()
  const { claim, depth, number, children } = branch
  const { id, paragraph, weight } = claim
  const away = useAwayClass(id)
  const { row } = useTreeRow(id)
  const isSelected = selected === id
  const { noteOpen, setNote } = useNote(claim, isSelected)
  const isHere = writing?.endsWith(` ${id}`) ? writing : ''
  const states = [isSelected && 'is-selected', noteOpen && 'is-open', isHere === `claim ${id}` && 'is-writing']
  return (
    <>
      <TreeItem
        id={id}
        className={['outline-claim', ...states].filter(Boolean).join(' ') + away}
        claim={id}
        depth={Math.min(depth, 3)}
        menu
        onClick={() => select(id)}
      >
        <div className="outline-margin" />
        <div className="outline-line outline-claim-grid">
          <span className="outline-role">
            <RoleMark role={claim.role} />
            <span className="sr">{number ? ` ${number}${parent ? `, under ${parent}` : ''}: ` : ', loose: '}</span>
          </span>
          <div className="outline-text">
            <ClaimText id={id} text={claim.text} />
            <ClaimSource claim={claim} />
            {weight !== null && <span className="sr">, weight {Math.round(weight * 100)}, </span>}
          </div>
          <span className="outline-end">
            <ClaimFlags claim={claim} noteOpen={noteOpen} onNote={() => setNote(!noteOpen)} all />
            <RowMenu id={id} name={number || 'this card'} />
          </span>
          {noteOpen && <ClaimNote claim={claim} inTree />}
        </div>
      </TreeItem>
      {row?.expanded !== false &&
        children.map((child) => <OutlineClaim key={child.claim.id} branch={child} parent={number} />)}
      {paragraph !== null && (
        <NewRow shown={held !== null || /^(evidence|explanation) /.test(isHere)} depth={depth + 1}>
          <PlaceUnder paragraph={paragraph} claim={claim} depth={depth} hanging={children} />
          <WriteClaim paragraph={paragraph} under={id} as="div" />
        </NewRow>
      )}
    </>
  )
}

/** The text of a claim: a double click, Enter on the row, or its menu turns it into a text box. */
function ClaimText({ id, text }: { id: string; text: string }) {
  const { write, writing } = useMap()
  const name = `claim ${id}`
  if (writing === name)
    return <WrittenText row={id} name={name} label="Text of the claim" text={text} prompt="Write your claim…" />
  return (
    <p className={`claim-words${text ? '' : ' is-empty'}`} onDoubleClick={() => write(name)}>
      {text || 'An empty card'}
    </p>
  )
}
