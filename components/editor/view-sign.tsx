import { FileText, Inbox, ListTree, type LucideIcon, Map as MapIcon, Scale } from 'lucide-react'
import type { MapView } from '@/components/session/map-state'
import { Icon, type IconSize } from '@/components/ui/icon'

const SIGNS: Record<MapView, { word: string; sign: LucideIcon }> = {
  tray: { word: 'Tray', sign: Inbox },
  map: { word: 'Map', sign: MapIcon },
  outline: { word: 'Outline', sign: ListTree },
  weigh: { word: 'Weigh', sign: Scale },
  plan: { word: 'Plan', sign: FileText },
}

/** What a view of a map is called, and its picture. */
export function ViewSign({ of, size }: { of: MapView; size?: IconSize }) {
  const { word, sign } = SIGNS[of]
  return (
    <>
      <Icon of={sign} size={size} />
      {word}
    </>
  )
}
