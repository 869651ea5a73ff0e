'use client'
import { Inbox, Plus } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { FactorMark } from '@/components/ui/factor-mark'
import { addParagraph } from '@/lib/domain/map/commands/add-paragraph'
import { looseClaim } from '@/lib/domain/map/commands/loose-claim'
import { moveClaim } from '@/lib/domain/map/commands/move-claim'
import { returnToTray } from '@/lib/domain/map/commands/return-to-tray'
import {
  factorName,
  findClaim,
  levelUnder,
  nameOfParagraph,
  paragraphsInOrder,
  placeOf,
} from '@/lib/domain/map/read-map'
import { quoted, short } from '@/lib/domain/map/short'
import { newId } from '@/lib/sync/new-id'
import { AskingDialog } from './asking-dialog'
import { useMap } from './map-context'

/** “Move to…”: the paragraphs by their digits; for evidence and explanations then the claim they belong under. */
export function MoveDialog({ id }: { id: string }) {
  const { map, run, ask, select } = useMap()
  const [paragraph, setParagraph] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the second list comes up under the keys that chose from the first
  useEffect(() => list.current?.querySelector('button')?.focus(), [paragraph])
  const claim = findClaim(map, id)
  if (!claim) return null
  const paragraphs = paragraphsInOrder(map)
  const claimsThere = (p: string) => levelUnder(map, p, null).filter((c) => c.id !== id && c.role === 'claim')

  const done = () => {
    ask(null)
    select(id)
  }
  const put = (to: string, under: string | null) => {
    run(moveClaim, { id, paragraph: to, under, relationId: newId() })
    done()
  }
  const choose = (to: string) => {
    const belongs = claim.role === 'evidence' || claim.role === 'explanation'
    if (belongs && claimsThere(to).length > 0) setParagraph(to)
    else put(to, null)
  }
  const choices =
    paragraph === null
      ? paragraphs.map((p) => () => choose(p.id))
      : claimsThere(paragraph).map((c) => () => put(paragraph, c.id))
  const onKeyDown = (event: KeyboardEvent) => {
    const digit = Number(event.key)
    const choice = event.ctrlKey || event.metaKey || event.altKey ? undefined : choices[digit - 1]
    if (choice) {
      event.preventDefault()
      choice()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      const all = [...event.currentTarget.querySelectorAll('button')]
      const at = all.indexOf(document.activeElement as HTMLButtonElement)
      all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus()
    }
  }
  return (
    <AskingDialog title={paragraph === null ? 'Move to which paragraph?' : 'Under which claim?'}>
      <p className="meta">{quoted(claim.text)}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: digits and arrows reach the buttons inside */}
      <div ref={list} className="choices" onKeyDown={onKeyDown} key={paragraph ?? 'paragraphs'}>
        {paragraph === null
          ? paragraphs.map((p, i) => (
              <button key={p.id} type="button" className="menu-item" onClick={() => choose(p.id)}>
                <b className="num">{i + 1}</b>
                <FactorMark id={p.factor} name={factorName(map, p.factor)} />
                <span className="hint">{short(p.point, 30)}</span>
                {i < 9 && <kbd>{i + 1}</kbd>}
              </button>
            ))
          : claimsThere(paragraph).map((c, i) => (
              <button key={c.id} type="button" className="menu-item" onClick={() => put(paragraph, c.id)}>
                <span className="hint">{short(c.text, 60)}</span>
                {i < 9 && <kbd>{i + 1}</kbd>}
              </button>
            ))}
        {paragraph !== null && (
          <button type="button" className="menu-item" onClick={() => put(paragraph, null)}>
            Under none, at the end of {nameOfParagraph(map, paragraph)}
          </button>
        )}
        {paragraph === null && (
          <>
            <hr />
            <button
              type="button"
              className="menu-item"
              onClick={() => {
                const to = newId()
                if (run(addParagraph, { id: to, factor: claim.factor, towards: 'supports', relationId: newId() }))
                  put(to, null)
              }}
            >
              <Plus className="i" size={15} aria-hidden />
              New paragraph
            </button>
            {placeOf(claim).in !== 'tray' && (
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  run(returnToTray, { id })
                  ask(null)
                  select(null)
                }}
              >
                <Inbox className="i" size={15} aria-hidden />
                Back to the tray
              </button>
            )}
            {placeOf(claim).in !== 'canvas' && (
              <button
                type="button"
                className="menu-item"
                onClick={() => {
                  run(looseClaim, { id, position: { x: 24, y: 24 + besideLanes() } })
                  done()
                }}
              >
                Loose on the page, outside any paragraph
              </button>
            )}
          </>
        )}
      </div>
    </AskingDialog>
  )
}

/** Below what is drawn now, so that a card put there by key covers nothing. */
const besideLanes = (): number =>
  Math.max(400, ...[...document.querySelectorAll<HTMLElement>('.paragraph')].map((p) => p.offsetHeight + 200))
