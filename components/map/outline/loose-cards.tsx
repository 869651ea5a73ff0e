'use client'
import { WriteLoose } from '@/components/card/write-loose'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { looseClaims } from '@/lib/domain/map/reading-order'
import { OutlineClaim } from './outline-claim'
import { IN_LINE, RowMargin } from './row-parts'
import { NewRow, TreeItem, useTreeRow } from './tree-item'
import { LOOSE } from './tree-rows'

/** The cards that lie loose on the canvas: in no paragraph yet, and on the way to one. */
export function LooseCards() {
  const map = useMap((s) => s.map)
  const { row } = useTreeRow(LOOSE)
  const { fold } = useTools()
  const loose = looseClaims(map)
  const isNew = useIsWriting({ what: 'loose' })
  const writing = (
    <NewRow shown={isNew}>
      <WriteLoose />
    </NewRow>
  )
  if (loose.length === 0) return writing
  return (
    <div className="border-b border-feint">
      <TreeItem id={LOOSE} onClick={() => fold([LOOSE], row?.expanded === true)}>
        <RowMargin>{loose.length}</RowMargin>
        <div className={IN_LINE}>
          <p className="text-card font-strong">Loose cards</p>
          <p className="meta">In no paragraph yet. Move each to the one it proves something in.</p>
        </div>
      </TreeItem>
      {row?.expanded !== false &&
        loose.map((claim) => (
          <OutlineClaim key={claim.id} branch={{ claim, number: '', depth: 0, by: null, children: [] }} />
        ))}
      {writing}
    </div>
  )
}
