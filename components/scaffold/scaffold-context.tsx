'use client'
import { createContext, useCallback, useContext } from 'react'
import { useMap } from '@/components/session/use-map'
import type { Scaffold } from '@/lib/domain/classroom/assignment'
import { promptFor, type Slot } from '@/lib/domain/classroom/prompts'

/** How much of the frame this editor gives; a map that nobody set has its slots named and empty. */
export const ScaffoldContext = createContext<Scaffold>('slots')

export const useScaffold = (): Scaffold => useContext(ScaffoldContext)

/** What an empty slot says at this level. */
export function usePrompt(): (slot: Slot) => string {
  const scaffold = useScaffold()
  const question = useMap((s) => s.map.question)
  const factors = useMap((s) => s.map.factors)
  return useCallback((slot) => promptFor(slot, scaffold, { question, factors }), [scaffold, question, factors])
}
