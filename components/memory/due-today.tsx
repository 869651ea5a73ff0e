'use client'
import { NotebookPen } from 'lucide-react'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { dueToday } from '@/lib/domain/map/recall-cards'
import { dayIn, UTC } from '@/lib/domain/shared/when'
import { FROM_MEMORY } from './from-memory'
import { useToday } from './use-today'

/** On a map's card: how much of its deck is to be recalled today, and the way there. `now`: ISO time of the server. */
export function DueToday({ map, now }: { map: ArgumentMap; now: string }) {
  const due = dueToday(map, useToday(dayIn(UTC, now)))
  if (due === 0) return null
  return (
    <p>
      <Link
        className="inline-flex min-h-[max(24px,calc(var(--hit)-8px))] items-center gap-3 text-card font-strong"
        href={`/maps/${map.id}${FROM_MEMORY}`}
      >
        <Icon of={NotebookPen} />
        {due} to recall today
      </Link>
    </p>
  )
}
