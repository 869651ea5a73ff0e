'use client'
import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Seen } from '@/lib/domain/weighing/diamond'

/** What this screen shows of the weighing views, kept while another view is open. None of it is the map's. */
export type Screen = {
  /** The activity that has the page; null for those that share it, where there is room. */
  activity: string | null
  choose(activity: string | null): void
  /** Who was last seen where in the diamond. */
  seen: Seen
  keepSeen(seen: Seen): void
}

const ScreenContext = createContext<Screen | null>(null)

export function WeighingScreen({ children }: { children: ReactNode }) {
  const [activity, choose] = useState<string | null>(null)
  const [seen, keepSeen] = useState<Seen>([])
  const screen = useMemo(() => ({ activity, choose, seen, keepSeen }), [activity, seen])
  return <ScreenContext value={screen}>{children}</ScreenContext>
}

export function useWeighingScreen(): Screen {
  const screen = useContext(ScreenContext)
  if (!screen) throw new Error('useWeighingScreen is for what stands inside an editor.')
  return screen
}
