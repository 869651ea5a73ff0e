'use client'
import { useEffect, useRef, useState } from 'react'
import type { PrintedCards } from '@/lib/domain/classroom/card'
import type { RegisterRow } from '@/lib/domain/classroom/register'
import { type Result, refuse } from '@/lib/domain/shared/result'
import type { ClassActions } from './class-actions'
import { EndCardsFirst } from './end-cards-first'

type Run = () => Promise<Result<unknown>>
type Given = {
  classId: string
  rows: RegisterRow[]
  actions: Pick<ClassActions, 'makeCards' | 'undoCards'>
  run: (words: string, action: Run, undo?: Run) => void
  say: (words: string) => void
}

/** Printing cards: what would end others asks first, and all of it can be taken back. */
export function usePrinting({ classId, rows, actions, run, say }: Given) {
  const [cards, setCards] = useState<PrintedCards | null>(null)
  const [asked, setAsked] = useState<RegisterRow[] | null>(null)
  const laidOut = useRef(false)
  useEffect(() => {
    if (laidOut.current && !cards) document.getElementById('card-panel')?.focus()
    laidOut.current = cards !== null
  }, [cards])
  const endingOf = (chosen: RegisterRow[]) => chosen.filter((row) => row.hasCard).length
  const takeBack = async (batchId: string): Promise<Result<unknown>> => {
    const done = await actions.undoCards({ classId, batchId })
    if (!done.ok || done.value.used === 0) return done
    return refuse('used', `${done.value.undone} taken back; ${done.value.used} had been used and stay.`)
  }
  const print = (chosen: RegisterRow[]) => {
    setAsked(null)
    let batchId = ''
    run(
      chosen.length === 1 ? 'One card was made.' : `${chosen.length} cards were made.`,
      async () => {
        const seatIds = chosen.map((row) => row.id)
        const made = await actions.makeCards({ classId, seatIds, ending: endingOf(chosen) })
        if (!made.ok) return made
        batchId = made.value.batchId
        setCards(made.value)
        return made
      },
      () => takeBack(batchId),
    )
  }
  const undo = () => {
    const batchId = cards?.batchId
    setCards(null)
    if (batchId) run('Taken back: the new cards have ended, the old ones are good.', () => takeBack(batchId))
  }
  const ask = (chosen: RegisterRow[]) => {
    if (chosen.length === 0) return say('Tick whose cards to print.')
    if (endingOf(chosen) > 0) setAsked(chosen)
    else print(chosen)
  }
  const question = asked && (
    <EndCardsFirst
      all={asked.length}
      ending={endingOf(asked)}
      onPrintAll={() => print(asked)}
      onPrintMissing={() => print(asked.filter((row) => !row.hasCard))}
      seatId={asked.length === 1 ? asked[0]?.id : undefined}
      onShut={() => setAsked(null)}
    />
  )
  const without = rows.filter((row) => !row.hasCard)
  return { cards, shut: () => setCards(null), ask, undo, question, without }
}
