'use client'
import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import { loadMemory } from '@/components/memory/later'
import { loadMenus } from '@/components/ui/menu'
import { whenIdle } from '@/components/ui/when-idle'
import { loadVersions } from '@/components/versions/later'

const weighing = () => import('@/components/weighing/view/weigh-view').then((m) => m.WeighView)
const plan = () => import('@/components/plan/plan-view').then((m) => m.PlanView)
const outline = () => import('@/components/map/outline/outline').then((m) => m.Outline)
const asking = () => import('./asking').then((m) => m.Asking)
const take = () => import('@/components/take/take-dialog').then((m) => m.TakeDialog)
const makeFile = () => import('@/components/take/make-file')
const handIn = () => import('@/components/classroom/hand-in/hand-in-dialog').then((m) => m.HandInDialog)

/** The rooms of the editor that are not drawn at first. Each comes in a part of the script of its own. */
export const WeighView = dynamic(weighing)
export const PlanView = dynamic(plan)
export const Outline = dynamic(outline)

/** What is asked over them. Nothing stands in its place before it is there, or the whole editor would wait for it. */
export const Asking = dynamic(asking, { loading: () => null })
export const TakeDialog = dynamic(take, { loading: () => null })
export const HandInDialog = dynamic(handIn, { loading: () => null })

/**
 * Brings them once the first one is drawn and the page is at rest, so that they are there when they are wanted, also without
 * a connection. Says whether that has begun.
 */
export function useLater(): boolean {
  const [begun, setBegun] = useState(false)
  useEffect(
    () =>
      whenIdle(() => {
        setBegun(true)
        for (const load of [
          asking,
          outline,
          plan,
          weighing,
          handIn,
          take,
          makeFile,
          loadMenus,
          loadVersions,
          loadMemory,
        ])
          void load()
      }),
    [],
  )
  return begun
}
