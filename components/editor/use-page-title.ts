'use client'
import { useEffect } from 'react'
import { useMap } from '@/components/session/use-map'
import { short } from '@/lib/domain/map/short'

/** The page is called by its map from the first moment, though it was served as that of a new one. */
export function usePageTitle(): void {
  const map = useMap((s) => s.map)
  const name = short(map.title || map.question.text, 60)
  useEffect(() => {
    document.title = `${name || 'New map'} · Howfar`
  }, [name])
}
