'use client'
import { useRef, useState } from 'react'
import type { BankEntry } from '@/lib/domain/review/bank'
import { codeOfCheck, REVIEW_CODES, type ReviewCode } from '@/lib/domain/review/codes'
import type { WallLanding, WallPupil } from '@/lib/domain/review/wall'

/** One row of the preview. `places`: where it may land there, the first one taken; of none, the whole map. */
export type OnceRow = { pupil: WallPupil; places: WallLanding[]; at: WallLanding; found: boolean; on: boolean }

/** A comment for many maps while it is written. `off`: seats that were ticked off or on by hand; `moved`: which place. */
type Draft = {
  code: ReviewCode
  text: string
  edited: boolean
  task: string
  taskBy: string
  ticked: Record<string, boolean>
  moved: Record<string, number>
}

/** The code of what most of the chosen maps show first, else the first one that lands anywhere. */
function codeFor(chosen: WallPupil[]): ReviewCode {
  const firsts = chosen.flatMap((p) => (p.findings[0] ? (codeOfCheck(p.findings[0].check) ?? []) : []))
  const count = (code: ReviewCode) => firsts.filter((c) => c === code).length
  const [most] = [...REVIEW_CODES].sort((a, b) => count(b) - count(a))
  if (most && count(most) > 0) return most
  return REVIEW_CODES.find((code) => chosen.some((p) => p.landings[code])) ?? 'QF'
}

const bankText = (bank: BankEntry[], code: ReviewCode) => bank.find((e) => e.code === code)?.text ?? ''

export function useOnce(bank: BankEntry[], chosen: WallPupil[]) {
  const [draft, setDraft] = useState<Draft | null>(null)
  const [shown, setShown] = useState<string | null>(null)
  const left = useRef<Draft | null>(null)
  const rows = draft ? chosen.flatMap((pupil) => rowOf(pupil, draft)) : []
  const change = (fields: Partial<Draft>) => setDraft((d) => d && { ...d, ...fields })
  return {
    draft,
    rows,
    shown: rows.find((r) => r.pupil.seat.id === shown) ?? rows.find((r) => r.on) ?? null,
    show: setShown,
    change,
    open: (of: WallPupil[]) => {
      if (left.current) return setDraft({ ...left.current, ticked: {}, moved: {} })
      const code = codeFor(of)
      setDraft({ code, text: bankText(bank, code), edited: false, task: '', taskBy: '', ticked: {}, moved: {} })
    },
    /** Shuts it; words of one's own that are not `pinned` are there again at the next opening. */
    close: (pinned = false) => {
      left.current = !pinned && draft?.edited ? draft : null
      setDraft(null)
    },
    setCode: (code: ReviewCode) =>
      setDraft((d) => d && { ...d, code, text: d.edited ? d.text : bankText(bank, code), ticked: {}, moved: {} }),
    tick: (seatId: string, on: boolean) => setDraft((d) => d && { ...d, ticked: { ...d.ticked, [seatId]: on } }),
    move: (seatId: string) =>
      setDraft((d) => d && { ...d, moved: { ...d.moved, [seatId]: (d.moved[seatId] ?? 0) + 1 } }),
    /** How many of the chosen maps hold something for a code. */
    found: (code: ReviewCode) => chosen.filter((p) => p.landings[code]).length,
  }
}
export type Once = ReturnType<typeof useOnce>

function rowOf(pupil: WallPupil, { code, ticked, moved }: Draft): OnceRow[] {
  if (!pupil.whole) return []
  const places = pupil.landings[code] ?? []
  const at = places[(moved[pupil.seat.id] ?? 0) % Math.max(1, places.length)] ?? pupil.whole
  const found = places.length > 0
  return [{ pupil, places, at, found, on: ticked[pupil.seat.id] ?? found }]
}
