'use client'
import { createContext, useContext } from 'react'
import type { OfMap } from '@/lib/domain/classroom/requests'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import type { ServerAction } from '@/lib/domain/shared/action'

/** The question that an open map answers, and what is asked of the server about it. */
export type OpenAssignment = {
  work: SetWork
  onHandIn: ServerAction<OfMap, { late: boolean; seq: number; at: string }>
  onTakeBack: ServerAction<OfMap, null>
}

/** Handing in, on this screen. `handedIn`: the newest hand-in that stands; `changed`: whether the map has grown since. */
export type HandingIn = {
  work: SetWork
  handedIn: SetWork['handedIn']
  changed: boolean
  isOpen: boolean
  open(isOpen: boolean): void
  /** What is going on: nothing, waiting for what was typed to be saved, or for the server. */
  busy: 'saving' | 'sending' | null
  refusal: string
  handIn(): Promise<void>
  takeBack(): Promise<void>
}

export const HandInContext = createContext<HandingIn | null>(null)

/** Null on a map that nobody set. */
export const useHandIn = (): HandingIn | null => useContext(HandInContext)
