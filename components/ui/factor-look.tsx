'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { BUILT_IN_FACTORS } from '@/lib/domain/shared/built-in-factors'
import type { Factor } from '@/lib/domain/shared/factor'
import { type Look, NO_LOOK } from '@/lib/domain/shared/factor-look'
import { looksOf } from '@/lib/domain/shared/looks-of'
import { lookAttributes } from './look-attributes'

type Looks = ReadonlyMap<string, Look>

const BuiltIn = looksOf([...BUILT_IN_FACTORS])
const LooksContext = createContext<Looks>(BuiltIn)

/** What stands inside is about these factors: each is drawn by its look among them. */
export function FactorScope({ factors, children }: { factors: Factor[]; children: ReactNode }) {
  return <LooksContext value={useMemo(() => looksOf(factors), [factors])}>{children}</LooksContext>
}

/** The look of a factor by its id, among those it stands with. */
export function useLookOf(): (id: string | null | undefined) => Look {
  const looks = useContext(LooksContext)
  return (id) => (id ? (looks.get(id) ?? BuiltIn.get(id) ?? NO_LOOK) : NO_LOOK)
}

/** The attributes that colour an element and give it its edge, for the factor with this id. */
export function useFactorLook() {
  const lookOf = useLookOf()
  return (id: string | null | undefined) => lookAttributes(id, lookOf(id))
}
