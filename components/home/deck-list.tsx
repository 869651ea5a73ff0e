'use client'
import { Trash2 } from 'lucide-react'
import Link from 'next/link'
import { useState, useTransition } from 'react'
import { ButtonLink } from '@/components/ui/button-link'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { FactorScope } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Toast } from '@/components/ui/toast'
import type { Result } from '@/lib/domain/shared/result'
import type { DeckLine } from './deck-line'
import { newMapOf } from './new-map-address'

type Props = {
  decks: DeckLine[]
  onBin: (id: string, binned: boolean) => Promise<Result<null>>
}

/** The decks that a map can be started from: those that come with the program, and one's own. */
export function DeckList({ decks, onBin }: Props) {
  const [, start] = useTransition()
  const [binned, setBinned] = useState<{ id: string; title: string } | null>(null)
  const bin = (id: string, title: string, to: boolean) =>
    start(async () => {
      const result = await onBin(id, to)
      setBinned(result.ok && to ? { id, title } : null)
    })
  return (
    <>
      <ul className="border-rule border-t">
        {decks.map(({ id, title, size, factors, own }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-5 gap-y-3 border-rule border-b py-4">
            <div className="flex-[1_1_260px]">
              <h3 className="text-balance text-body leading-card">
                {own ? <Link href={`/decks/${id}`}>{title}</Link> : title}
              </h3>
              <p className="meta">{size}</p>
            </div>
            <p className="flex flex-wrap gap-x-4 gap-y-2">
              <FactorScope factors={factors}>
                {factors.map((f) => (
                  <FactorMark key={f.id} id={f.id} name={f.name} />
                ))}
              </FactorScope>
            </p>
            <span className={BUTTON_ROW}>
              {own && (
                <IconButton label={`Move to the bin: ${title}`} onClick={() => bin(id, title, true)}>
                  <Icon of={Trash2} />
                </IconButton>
              )}
              <ButtonLink href={newMapOf(id)} size="small" aria-label={`Start a map from ${title}`}>
                Start a map
              </ButtonLink>
            </span>
          </li>
        ))}
      </ul>
      {binned && (
        <Toast
          words={`“${binned.title}” is in the bin.`}
          onUndo={() => bin(binned.id, binned.title, false)}
          onShut={() => setBinned(null)}
        />
      )}
    </>
  )
}
