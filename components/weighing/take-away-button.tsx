'use client'
import { EyeOff } from 'lucide-react'
import { useMap } from '@/components/map/editor/map-context'
import { callNode } from '@/lib/domain/weighing/call-node'
import { useTakenAway } from './taken-away'

/** Takes a paragraph or claim away in thought, and puts it back. `word`: says so on the button, not only to a screen reader. */
export function TakeAwayButton({ id, word = false }: { id: string; word?: boolean }) {
  const { map } = useMap()
  const { taken, takeAway, putBack } = useTakenAway()
  const away = taken?.id === id
  return (
    <button
      type="button"
      className={`button small${word ? '' : ' quiet icon'}`}
      aria-pressed={word ? undefined : away}
      aria-label={word ? undefined : `Take ${callNode(map, id)} away`}
      title={away ? 'Put it back' : 'Take it away: what is left?'}
      onClick={() => (away ? putBack() : takeAway(id))}
    >
      <EyeOff className="i" size={15} aria-hidden />
      {word && (away ? 'Put it back' : 'Take it away')}
    </button>
  )
}
