'use client'
import { useSyncExternalStore } from 'react'

const QUERY = '(pointer: coarse)'

/** Whether the pointer is a finger, for what is measured in script; styles ask the same. */
export const useCoarse = (): boolean =>
  useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(QUERY)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(QUERY).matches,
    () => false,
  )
