'use client'
import { useState } from 'react'
import { Paper } from '@/lib/domain/shared/paper'
import type { Printing } from './taking'

const KEPT = 'howfar-paper'

/** How it is printed. The paper is remembered on this device: it is that of the school’s printer. */
export function usePaper(): [Printing, (change: Partial<Printing>) => void] {
  const [printing, setPrinting] = useState<Printing>(() => ({
    paper: Paper.safeParse(localStorage.getItem(KEPT)).data ?? 'a4',
    named: true,
    cards: 'all',
  }))
  const change = (some: Partial<Printing>) => {
    if (some.paper) localStorage.setItem(KEPT, some.paper)
    setPrinting({ ...printing, ...some })
  }
  return [printing, change]
}
