'use client'
import { Button } from '@/components/ui/button'
import { MECHANISMS, mechanismOf } from '@/lib/domain/map/link-verbs'

type Props = { verb: string; onChoose: (verb: string) => void }

/** How one cause worked on another, for whoever asks: three ways, each with what it means, that fill in the verb. */
export function MechanismChoice({ verb, onChoose }: Props) {
  const chosen = mechanismOf(verb)
  return (
    <details className="text-small text-ink-2">
      <summary className="flex min-h-hit items-center underline decoration-dotted underline-offset-3">
        {chosen ? `${chosen.name}: ${lowered(chosen.means)}` : 'Trigger, precondition or multiplier?'}
      </summary>
      <ul className="grid gap-2 pb-2">
        {MECHANISMS.map((m) => (
          <li key={m.verb}>
            <Button
              variant="choice"
              size="small"
              className="block w-full py-2 text-start leading-card font-read whitespace-normal text-ink-2"
              aria-pressed={m === chosen}
              onClick={() => onChoose(m === chosen ? '' : m.verb)}
            >
              <b className="text-ink">{m.name}</b> {m.means}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
