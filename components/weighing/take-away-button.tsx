'use client'
import { EyeOff } from 'lucide-react'
import { useMap } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { callNode } from '@/lib/domain/weighing/call-node'
import { usePutBack, useTakeAway } from './use-taken-away'

/** Takes a paragraph or claim away in thought, and puts it back. `word`: says so on the button, not only to a screen reader. */
export function TakeAwayButton({ id, word = false }: { id: string; word?: boolean }) {
  const name = useMap((s) => callNode(s.map, id))
  const away = useMap((s) => s.taken?.id === id)
  const takeAway = useTakeAway()
  const putBack = usePutBack()
  const press = () => (away ? putBack() : takeAway(id))
  const hint = away ? 'Put it back' : 'Take it away: what is left?'
  if (!word)
    return (
      <IconButton
        size="small"
        label={`Take ${name} away`}
        hint={hint}
        data-take-away={id}
        aria-pressed={away}
        onClick={press}
      >
        <Icon of={EyeOff} />
      </IconButton>
    )
  return (
    <Button size="small" data-take-away={id} title={hint} onClick={press}>
      <Icon of={EyeOff} />
      {away ? 'Put it back' : 'Take it away'}
    </Button>
  )
}
