import { TextBox } from '@/components/ui/field'
import type { CheckRules } from '@/lib/domain/plan/check-rules'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import type { CheckId } from '@/lib/domain/plan/finding'
import { HelpTitle } from './help-parts'

/** Which checks are on, and what each says. Words in braces are filled in from the map. */
export function ChecksSection({ checks, onEdit }: { checks: CheckRules; onEdit: (checks: CheckRules) => void }) {
  const set = (id: CheckId, rule: Partial<CheckRules[CheckId]>) =>
    onEdit({ ...checks, [id]: { ...checks[id], ...rule } })
  return (
    <section aria-labelledby="messages">
      <HelpTitle id="messages">Checks and what they say</HelpTitle>
      <p className="meta">
        Words in braces, as {'{card}'}, are filled in from the map. Only those a message has can be used.
      </p>
      <ul className="mt-4 grid gap-4">
        {CHECKS.map(({ id, slug }) => (
          <li key={id} className="grid gap-2">
            <label className="flex min-h-hit items-center gap-3">
              <input type="checkbox" checked={checks[id].on} onChange={(e) => set(id, { on: e.target.checked })} />
              <b className="first-letter:uppercase">{slug.replaceAll('-', ' ')}</b>
            </label>
            {Object.entries(checks[id].say).map(([name, said]) => (
              <TextBox
                key={name}
                className="resize-y"
                rows={2}
                aria-label={`What “${slug.replaceAll('-', ' ')}” says (${name})`}
                required
                maxLength={2000}
                value={said.message}
                onChange={(e) => set(id, { say: { ...checks[id].say, [name]: { ...said, message: e.target.value } } })}
              />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
