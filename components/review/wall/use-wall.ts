'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { usePageKeys } from '@/components/classroom/use-page-keys'
import type { CheckId } from '@/lib/domain/plan/finding'
import { codeOfCheck, REVIEW_CODES, type ReviewCode } from '@/lib/domain/review/codes'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { type Landing, landingsOf } from '@/lib/domain/review/landing-rows'
import { standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { everybody, type Wall, type WallActions } from './wall-context'

/** What is written once: its code, its words with their slots, where it lands, and a task with a day. */
export type Once = {
  code: ReviewCode
  text: string
  task: string
  taskBy: string
  moved: Record<string, number>
}

/** The choice on a wall, what is written once for all that are chosen, and the keys of both. */
export function useWall(wall: Wall, actions: WallActions) {
  const router = useRouter()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [once, setOnce] = useState<Once | null>(null)
  const [last, setLast] = useState<{ batchId: string; task: string; words: string } | null>(null)
  const [said, say] = useState('')
  const [busy, setBusy] = useState(false)
  const pupils = everybody(wall.groups)
  const handedIn = pupils.filter((p) => p.handedIn)

  const toggle = (seatId: string) =>
    setChosen((all) => {
      const next = new Set(all)
      if (!next.delete(seatId)) next.add(seatId)
      return next
    })
  const chooseGroup = (index: number) => {
    const group = wall.groups[index]
    if (!group || group.kind === 'not-in') return
    const ids = group.rows.map((p) => p.seat.id)
    setChosen(ids.every((id) => chosen.has(id)) && chosen.size === ids.length ? new Set() : new Set(ids))
    if (once && group.kind === 'finding') begin(group.check)
  }
  const entryOf = (code: ReviewCode) => wall.bank.find((e) => e.code === code)
  const begin = (check: CheckId | null) => {
    const about = check ?? commonCheck()
    const code = (about && codeOfCheck(about)) ?? 'CO'
    const entry = entryOf(code)
    setOnce({
      code,
      text: entry?.text ?? '',
      task: entry?.task ?? '',
      taskBy: '',
      moved: {},
    })
  }
  /** The finding that most of the chosen maps share, the first thing first. */
  const commonCheck = (): CheckId | null => {
    const of = handedIn.filter((p) => chosen.has(p.seat.id))
    const counts = new Map<CheckId, number>()
    for (const p of of)
      for (const check of new Set(p.found.map((f) => f.check)))
        if (codeOfCheck(check)) counts.set(check, (counts.get(check) ?? 0) + 1)
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  }
  const setCode = (code: ReviewCode) => {
    const entry = entryOf(code)
    if (once) setOnce({ ...once, code, text: entry?.text ?? '', task: entry?.task ?? '', moved: {} })
  }
  const found: Landing[] = once ? landingsOf(handedIn, once.code) : []
  const landings = found.filter((l) => chosen.has(l.seatId))
  const placeAt = ({ seatId, places }: Landing) => places[(once?.moved[seatId] ?? 0) % places.length]!
  const textAt = (landing: Landing) => {
    const map = pupils.find((p) => p.seat.id === landing.seatId)?.map
    return map && once ? fillEntry(once.text, map, placeAt(landing).node) : { text: '', open: [] }
  }

  const pin = async () => {
    if (!once || busy || landings.length === 0 || once.text.trim() === '') return
    setBusy(true)
    const done = await actions.commentOnce({
      ...{ assignmentId: wall.assignmentId, code: once.code, task: once.task },
      taskBy: once.taskBy === '' ? null : new Date(`${once.taskBy}T16:00:00`).toISOString(),
      landings: landings.map((landing) => ({
        submissionId: standingHandIn(pupils.find((p) => p.seat.id === landing.seatId)!)!.id,
        node: placeAt(landing).node,
        text: textAt(landing).text,
      })),
    })
    setBusy(false)
    if (!done.ok) return say(done.refusal.message)
    const { batchId, pinned, takenBack } = done.value
    const missed = takenBack.length > 0 ? ` Taken back meanwhile: ${takenBack.join(', ')}.` : ''
    setLast({ batchId, task: once.task, words: `Pinned in ${pinned} maps, held until you return them.${missed}` })
    say('')
    setOnce(null)
    setChosen(new Set())
    router.refresh()
  }
  const undo = async () => {
    if (!last || busy) return
    setBusy(true)
    const done = await actions.undoBatch({ assignmentId: wall.assignmentId, batchId: last.batchId, task: last.task })
    setBusy(false)
    setLast(null)
    say(done.ok ? `Taken off ${done.value.takenOff} maps.` : done.refusal.message)
    router.refresh()
  }

  const at = () => pupils.findIndex((p) => p.seat.id === focusedSeat())
  const step = (by: number) => {
    const next = pupils[Math.min(Math.max(at() + by, 0), pupils.length - 1)]
    if (next) document.querySelector<HTMLElement>(`[data-tile="${next.seat.id}"]`)?.focus()
  }
  usePageKeys({
    j: () => step(1),
    k: () => step(-1),
    x: () => {
      const pupil = pupils[at()]
      if (pupil?.handedIn) toggle(pupil.seat.id)
    },
    c: () => (chosen.size > 0 ? begin(null) : say('Choose a map first, with X or a group’s number.')),
    v: () => router.push(`/assignments/${wall.assignmentId}?view=table`),
    s: () => router.push(`/assignments/${wall.assignmentId}/sheet`),
    'Ctrl+Enter': () => void pin(),
    'Ctrl+z': () => void undo(),
    Escape: () => (once ? setOnce(null) : chosen.size > 0 ? setChosen(new Set()) : false),
    ...Object.fromEntries(wall.groups.map((_, i) => [`${i + 1}`, () => chooseGroup(i)])),
  })
  return {
    ...{ chosen, once, last, said, busy, landings, found, pupils },
    ...{ toggle, chooseGroup, begin, setOnce, setCode, placeAt, textAt, pin, undo },
    codes: REVIEW_CODES,
  }
}

const focusedSeat = () => document.activeElement?.closest<HTMLElement>('[data-seat]')?.dataset.seat
