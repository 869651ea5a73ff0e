'use client'
import { useEffect, useState } from 'react'
import { useMap } from '@/components/session/use-map'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { MapState } from '@/lib/domain/map/wire'
import { ask } from '@/lib/sync/http-transport'
import type { ServerAnswer } from '@/lib/sync/transport'
import { useVersions } from './versions-context'

/** The map at a version, or why it cannot be had yet. */
export type VersionState = { kind: 'opening' } | { kind: 'open'; map: ArgumentMap } | { kind: 'missing'; why: string }

const NOT_SENT =
  'This version has not reached the server yet. It is safe on this device; look again once it says “Saved”.'

/** The map as it was at a version, asked of the server; from this tab where the server cannot tell. Null: as it is now. */
export function useVersion(id: string | null): VersionState {
  const map = useMap((s) => s.map)
  const save = useMap((s) => s.save)
  const { keptHere } = useVersions()
  const [found, setFound] = useState<{ id: string; state: VersionState } | null>(null)
  const mapId = map.id
  // A version that was on its way is asked for again once all is saved.
  const saved = save.kind === 'saved'

  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (id === null) return
    let gone = false
    void fetchVersion(mapId, id).then((answer) => {
      if (gone) return
      const here = keptHere(id)
      if (answer.kind === 'done') setFound({ id, state: { kind: 'open', map: answer.value.map } })
      else if (here) setFound({ id, state: { kind: 'open', map: here } })
      else setFound({ id, state: { kind: 'missing', why: NOT_SENT } })
    })
    return () => {
      gone = true
    }
  }, [id, mapId, keptHere, saved])
  if (id === null) return { kind: 'open', map }
  return found?.id === id ? found.state : { kind: 'opening' }
}

const fetchVersion = (mapId: string, versionId: string): Promise<ServerAnswer<MapState>> =>
  ask(`/api/maps/${encodeURIComponent(mapId)}/versions/${encodeURIComponent(versionId)}`, MapState)
