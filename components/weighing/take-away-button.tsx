'use client'
import { EyeOff } from 'lucide-react'
import { useMap } from '@/components/session/use-map'
import { callNode } from '@/lib/domain/weighing/call-node'
import { usePutBack, useTakeAway } from './use-taken-away'

/** Takes a paragraph or claim away in thought, and puts it back. `word`: says so on the button, not only to a screen reader. */
export function TakeAwayButton({ id, word = false }: { id: string; word?: boolean }) {
  const name = useMap((s) => callNode(s.map, id))
  const away = useMap((s) => s.taken?.id === id)
  const takeAway = useTakeAway()
  const putBack = usePutBack()
  return (
    <button
      type="button"
      className={`button small${word ? '' : ' quiet icon'}`}
      data-take-away={id}
      aria-pressed={word ? undefined : away}
      aria-label={word ? undefined : `Take ${name} away`}
      title={away ? 'Put it back' : 'Take it away: what is left?'}
      onClick={() => (away ? putBack() : takeAway(id))}
    >
      <EyeOff className="i" size={15} aria-hidden />
      {word && (away ? 'Put it back' : 'Take it away')}
    </button>
  )
}
