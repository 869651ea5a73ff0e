'use client'
import { Copy, Ellipsis, Pencil, Trash2, Undo2 } from 'lucide-react'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { DueToday } from '@/components/memory/due-today'
import { Button } from '@/components/ui/button'
import { iconButtonLook } from '@/components/ui/button-look'
import { TextInput } from '@/components/ui/field'
import { HowFarLine } from '@/components/ui/how-far-line'
import { Icon } from '@/components/ui/icon'
import { Menu, MenuButton, MenuItem, MenuSheet } from '@/components/ui/menu'
import { Toast } from '@/components/ui/toast'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { Result } from '@/lib/domain/shared/result'
import { agoWords } from '@/lib/domain/shared/when'
import { MapThumbnail } from './map-thumbnail'
import { useFocusOn } from './use-focus-on'

type Listed = { id: string; map: ArgumentMap; own: boolean; updatedAt: string }
type Props = {
  maps: Listed[]
  binned: Listed[]
  now: string
  onRename: (id: string, title: string) => Promise<Result<null>>
  onDuplicate: (id: string) => Promise<Result<{ id: string }>>
  onBin: (id: string, binned: boolean) => Promise<Result<null>>
}

/** One's maps as cards, and the bin below them. Whatever is done here has its undo. */
export function MapList({ maps, binned, now, onRename, onDuplicate, onBin }: Props) {
  const [busy, start] = useTransition()
  const [said, setSaid] = useState<{ id: string; words: string; undo?: string } | null>(null)
  const focusOn = useFocusOn()
  const [renaming, setRenaming] = useState<string | null>(null)
  const act = (id: string, words: string, run: () => Promise<Result<unknown>>, undo?: string) =>
    start(async () => {
      focusOn(id)
      const result = await run()
      setSaid(result.ok ? { id, words, undo } : { id, words: result.refusal.message })
    })
  const takeOut = (id: string) => () => act(id, 'Taken out of the bin', () => onBin(id, false))
  return (
    <>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(320px,100%),1fr))] gap-5" aria-busy={busy}>
        {maps.map(({ id, map, own, updatedAt }) => (
          <li key={id} className="paper flex flex-col hover:shadow-hover">
            <Link
              href={`/maps/${id}`}
              className="block rounded-t-card border-rule border-b bg-sheet"
              aria-label={map.question.text}
            >
              <MapThumbnail map={map} />
            </Link>
            <div className="ms-7 flex flex-1 flex-col gap-2 border-margin border-s-2 pt-4 pe-4 pb-3 ps-5">
              {renaming === id ? (
                <RenameForm
                  title={map.title}
                  onDone={(title) => {
                    focusOn(id)
                    setRenaming(null)
                    if (title !== null && title !== map.title) act(id, 'Renamed', () => onRename(id, title))
                  }}
                />
              ) : (
                <p className="meta">{map.title}</p>
              )}
              <p className="flex-1 font-point font-says text-point leading-card wrap-anywhere">{map.question.text}</p>
              <DueToday map={map} now={now} />
              <div className="flex items-center gap-4">
                <span className="w-[104px] flex-none">
                  <HowFarLine you={map.judgement.stance} />
                </span>
                <span className="meta flex-1">Edited {agoWords(updatedAt, now)}</span>
                <Menu>
                  <MenuButton
                    className={iconButtonLook({})}
                    aria-label={`More for: ${map.question.text}`}
                    data-more={id}
                  >
                    <Icon of={Ellipsis} size="large" />
                  </MenuButton>
                  <MenuSheet align="end">
                    <MenuItem onSelect={() => setRenaming(id)}>
                      <Icon of={Pencil} /> Rename
                    </MenuItem>
                    <MenuItem onSelect={() => act(id, 'A copy was made', () => onDuplicate(id))}>
                      <Icon of={Copy} /> Duplicate
                    </MenuItem>
                    {own && (
                      <MenuItem onSelect={() => act(id, 'Moved to the bin', () => onBin(id, true), id)}>
                        <Icon of={Trash2} /> Move to the bin
                      </MenuItem>
                    )}
                  </MenuSheet>
                </Menu>
              </div>
            </div>
          </li>
        ))}
      </ul>
      {maps.length === 0 && <p className="meta">All your maps are in the bin.</p>}
      {binned.length > 0 && (
        <details className="mt-5 text-card" data-bin>
          <summary className="min-h-hit text-ink-2">In the bin: {binned.length}</summary>
          <ul>
            {binned.map(({ id, map }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-2">
                {map.question.text}
                <Button size="small" onClick={takeOut(id)}>
                  <Icon of={Undo2} size="small" />
                  Take it out
                </Button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {said && (
        <Toast
          words={`${said.words}.`}
          onUndo={said.undo ? takeOut(said.undo) : undefined}
          onShut={(byHand) => {
            if (byHand) focusOn(said.id)
            setSaid(null)
          }}
        />
      )}
    </>
  )
}

function RenameForm({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onDone(String(new FormData(event.currentTarget).get('title')))
      }}
    >
      <TextInput
        ref={(field) => field?.focus()}
        name="title"
        defaultValue={title}
        aria-label="Name of the map"
        onKeyDown={(e) => e.key === 'Escape' && onDone(null)}
      />
    </form>
  )
}
