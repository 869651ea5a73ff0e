'use client'
import { useScaffold } from '@/components/scaffold/scaffold-context'
import { useIsWriting, useMap } from '@/components/session/use-map'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { factorName, inTray, paragraphsInOrder } from '@/lib/domain/map/read-map'

/** What an empty paragraph says: how claims get in, and how many are waiting for it. */
export function EmptyLane({ paragraph }: { paragraph: Paragraph }) {
  const map = useMap((s) => s.map)
  const isNew = useIsWriting({ what: 'new', of: paragraph.id })
  const bare = useScaffold() === 'bare'
  if (bare || isNew) return null
  const at = paragraphsInOrder(map).findIndex((p) => p.id === paragraph.id) + 1
  const waiting = map.claims.filter((c) => inTray(c) && c.factor !== null && c.factor === paragraph.factor).length
  return (
    <div className="grid gap-4 px-2 pt-2 pb-3 text-card leading-body text-ink-2">
      <p>
        Drag a claim here, or press <kbd>M</kbd> on a card and choose paragraph {at}.
      </p>
      {waiting > 0 && (
        <p>
          <b>
            {waiting} {waiting === 1 ? 'card' : 'cards'}
          </b>{' '}
          in your tray {waiting === 1 ? 'is' : 'are'} about {factorName(map, paragraph.factor).toLowerCase()}.
        </p>
      )}
    </div>
  )
}
