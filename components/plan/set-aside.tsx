'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { restoreFinding } from '@/lib/domain/map/commands/restore-finding'
import { CHECKS } from '@/lib/domain/plan/checks/all'

/** The findings that the student set aside, each with the reason, to be brought back. */
export function SetAside() {
  const map = useMap((s) => s.map)
  const { run } = useTools()
  const aside = map.dismissals.flatMap((dismissal) => {
    const check = CHECKS.find((c) => c.id === dismissal.check)
    return check ? [{ ...dismissal, name: check.slug.replaceAll('-', ' ') }] : []
  })
  if (aside.length === 0) return null
  return (
    <details className="mt-3 text-small text-ink-2" data-set-aside>
      <summary className="min-h-[calc(var(--hit)-8px)]">{aside.length} put aside</summary>
      <ul>
        {aside.map(({ id, name, reason }) => (
          <li key={id} className="border-t border-rule py-2">
            <p>
              <b className="inline-block text-ink first-letter:uppercase">{name}</b> {reason}
            </p>
            <Button variant="quiet" size="small" onClick={() => run(restoreFinding, { id })}>
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
