'use client'
import { MECHANISMS, mechanismOf } from '@/lib/domain/map/link-verbs'
import './mechanism-choice.css'

type Props = { verb: string; onChoose: (verb: string) => void }

/** How one cause worked on another, for whoever asks: three ways, each with what it means, that fill in the verb. */
export function MechanismChoice({ verb, onChoose }: Props) {
  const chosen = mechanismOf(verb)
  return (
    <details className="mechanism">
      <summary>{chosen ? `${chosen.name}: ${lowered(chosen.means)}` : 'Trigger, precondition or multiplier?'}</summary>
      <ul>
        {MECHANISMS.map((m) => (
          <li key={m.verb}>
            <button type="button" aria-pressed={m === chosen} onClick={() => onChoose(m === chosen ? '' : m.verb)}>
              <b>{m.name}</b> {m.means}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

const lowered = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1)
