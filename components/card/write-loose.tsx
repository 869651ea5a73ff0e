'use client'
import { useActionTools } from '@/components/actions/use-action-tools'
import { keepWritten } from '@/components/actions/written'
import { usePrompt } from '@/components/scaffold/scaffold-context'
import { useTools } from '@/components/session/use-map'
import { useFactorLook } from '@/components/ui/factor-look'
import { looseClaims } from '@/lib/domain/map/reading-order'
import { cardLook } from './card-look'
import { NewText } from './new-text'

const LOOSE = { what: 'loose' } as const

/** A card of one's own in no paragraph, being written. `spot`: where it will lie on the canvas; else under what lies there. */
export function WriteLoose({ spot, onEnd }: { spot?: { x: number; y: number }; onEnd?: () => void }) {
  const look = useFactorLook()
  const tools = useActionTools()
  const { write } = useTools()
  return (
    <div className={cardLook({ writing: true })} {...look(null)} data-role="claim">
      <NewText
        where={LOOSE}
        label="A new claim"
        placeholder={usePrompt()('claim')}
        onDone={(text) => {
          const lowest = looseClaims(tools.map).at(-1)?.position
          keepWritten(tools, LOOSE, text, { spot: spot ?? { x: lowest?.x ?? 24, y: (lowest?.y ?? 360) + 120 } })
        }}
        onDraft={null}
        onEnd={() => {
          write(null)
          onEnd?.()
        }}
      />
    </div>
  )
}
