'use client'
import { Inbox, Pencil } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { factorName, inTray, nameOfParagraph } from '@/lib/domain/map/read-map'
import { newId } from '@/lib/sync/new-id'
import { useMap } from '../editor/map-context'

/** Two ways to fill a paragraph: a claim of one's own, or one from the tray, the paragraph's own factor first. */
export function AddToParagraph({ paragraph }: { paragraph: Paragraph }) {
  const tools = useMap()
  const { map, run } = tools
  const [open, setOpen] = useState(false)
  const [search, setSearch] = useState('')
  const name = nameOfParagraph(map, paragraph.id)
  const words = search.trim().toLowerCase()
  const waiting = map.claims
    .filter((c) => inTray(c) && c.text.toLowerCase().includes(words))
    .sort((a, b) => Number(b.factor === paragraph.factor) - Number(a.factor === paragraph.factor))
  return (
    <div className="outline-row">
      <p className="outline-margin" />
      <div className="outline-line outline-add">
        <button
          type="button"
          className="button quiet small"
          onClick={() => {
            const id = newId()
            if (run(addClaim, { id, text: '', paragraph: paragraph.id, relationId: newId() }))
              tools.write(`claim ${id}`)
          }}
        >
          <Pencil className="i" size={14} aria-hidden />
          Write a claim
        </button>
        <Popover.Root open={open} onOpenChange={setOpen}>
          <Popover.Trigger className="button quiet small" aria-label={`From the tray into ${name}`}>
            <Inbox className="i" size={14} aria-hidden />
            From the tray
          </Popover.Trigger>
          <Popover.Portal>
            <Popover.Content
              className="menu outline-pick"
              align="start"
              sideOffset={4}
              aria-label={`Claims for ${name}`}
            >
              <input
                className="field"
                type="search"
                placeholder="Search claims"
                aria-label="Search claims"
                value={search}
                onChange={(e) => setSearch(e.target.value)}
              />
              {waiting.length === 0 && <p className="menu-title">The tray has nothing like that.</p>}
              {waiting.slice(0, 40).map((claim) => (
                <button
                  key={claim.id}
                  type="button"
                  className="menu-item outline-pick-claim"
                  onClick={() => {
                    run(moveClaim, { id: claim.id, paragraph: paragraph.id, relationId: newId() })
                    setOpen(false)
                  }}
                >
                  <span>
                    <b>{factorName(map, claim.factor) || 'No factor yet'}</b> {claim.text}
                  </span>
                </button>
              ))}
            </Popover.Content>
          </Popover.Portal>
        </Popover.Root>
      </div>
    </div>
  )
}
