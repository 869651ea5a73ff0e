'use client'
import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { type RegisterGroup, standingHandIn } from '@/lib/domain/review/reviewed-pupil'
import { useReview } from './review-context'

/** All maps of the assignment, by what the checks saw first; a tick where a teacher has looked. */
export function Register() {
  const { groups, pupil, go } = useReview()
  const current = useRef<HTMLButtonElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another map is on the page
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [pupil.seat.id])
  return (
    <nav className="register" aria-label="Maps of this question">
      {groups.map((group) => (
        <section key={`${group.check} ${group.handedIn}`}>
          <h2 className="meta">{titleOf(group)}</h2>
          <ol>
            {group.pupils.map((p) => (
              <li key={p.seat.id}>
                <button
                  type="button"
                  ref={p.seat.id === pupil.seat.id ? current : undefined}
                  aria-current={p.seat.id === pupil.seat.id ? 'true' : undefined}
                  onClick={() => go(p.seat.id)}
                >
                  {p.seat.name}
                  {standingHandIn(p)?.readAt && (
                    <Check
                      className="i"
                      size={14}
                      role="img"
                      aria-label={p.state === 'returned' ? 'returned' : 'read'}
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

function titleOf({ check, handedIn }: RegisterGroup): string {
  if (!handedIn) return 'Not handed in'
  if (check === null) return 'Nothing found'
  const words = (CHECKS.find((c) => c.id === check)?.slug ?? check)
    .replaceAll('-', ' ')
    .replace('historians', 'historian’s')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
