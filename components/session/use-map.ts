'use client'
import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { sameWriting, type Writing } from '@/lib/domain/map/writing'
import type { MapOnScreen } from './map-on-screen'
import type { OnScreenState } from './map-state'
import type { MapTools } from './map-tools'

/** The open map of what stands inside an editor. It is the same from the first drawing to the last: what changes is subscribed to. */
export const OnScreenContext = createContext<MapOnScreen | null>(null)

function useOnScreen(): MapOnScreen {
  const onScreen = useContext(OnScreenContext)
  if (!onScreen) throw new Error('This is for what stands inside an editor.')
  return onScreen
}

/** A part of the open map or of what this screen shows of it; whoever asks is drawn again when that part changes, and not otherwise. */
export const useMap = <Part>(select: (state: OnScreenState) => Part): Part => useStore(useOnScreen().store, select)

/** Whether a text is being written at this place. */
export const useIsWriting = (place: Writing): boolean => useMap((s) => sameWriting(s.writing, place))

/** Whether evidence or an explanation is being written under this claim. */
export const useIsWrittenUnder = (claim: string): boolean =>
  useMap(({ writing }) => (writing?.what === 'evidence' || writing?.what === 'explanation') && writing.of === claim)

/** What can be done with the open map. Never another object, so it draws nobody again. */
export const useTools = (): MapTools => useOnScreen().tools
