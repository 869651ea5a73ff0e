'use client'
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { NameHere } from '@/components/classroom/names/names-here'
import { Icon } from '@/components/ui/icon'
import { type RegisterGroup, standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { useReview } from './review-context'

/** A row of the register; filled while its map is on the page. */
const ROW =
  '-ms-2 flex min-h-(--mark-row) w-full items-center justify-between rounded-s-card px-2 text-start hover:bg-sunk focus-visible:-outline-offset-3! aria-[current]:bg-accent aria-[current]:font-bold aria-[current]:text-on-accent aria-[current]:forced-color-adjust-none pointer-coarse:min-h-hit'

/** All maps of the assignment, by what the checks saw first; a tick where a teacher has looked. */
export function ReviewRegister() {
  const { groups, titles, pupil, go } = useReview()
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another map is on the page
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' })
  }, [pupil.seat.id])
  return (
    <nav
      className="overflow-auto border-margin border-e-2 pt-3 pb-5 ps-4 text-small max-desk:hidden"
      aria-label="Maps of this question"
    >
      {groups.map((group) => (
        <section className="group" key={group.kind === 'finding' ? group.check : group.kind}>
          <h2 className="meta mt-3 mb-1 pe-3 font-read text-label leading-tight group-first:mt-0">
            {titleOf(group, titles)}
          </h2>
          <ol>
            {group.rows.map((p) => (
              <li key={p.seat.id}>
                <button
                  type="button"
                  className={ROW}
                  ref={p.seat.id === pupil.seat.id ? current : undefined}
                  aria-current={p.seat.id === pupil.seat.id ? 'true' : undefined}
                  onClick={() => go(p.seat.id)}
                >
                  <span>
                    {p.seat.name}
                    <NameHere seatId={p.seat.id} className="text-label" />
                  </span>
                  {standingHandIn(p)?.readAt && (
                    <Icon
                      of={Check}
                      size="small"
                      className="text-pen in-[[aria-current]]:text-on-accent"
                      label={p.state === 'returned' ? 'returned' : 'read'}
                    />
                  )}
                </button>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </nav>
  )
}

function titleOf(group: RegisterGroup, titles: Record<string, string>): string {
  if (group.kind === 'finding') return titles[group.check] ?? group.check
  return group.kind === 'not-in' ? 'Not handed in' : 'Nothing found'
}
