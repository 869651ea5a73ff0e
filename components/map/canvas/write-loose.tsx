'use client'
import { usePrompt } from '@/components/classroom/scaffold/scaffold-context'
import { useFactorLook } from '@/components/ui/factor-look'
import { looseClaims } from '@/lib/domain/map/reading-order'
import { useActionTools } from '../actions/use-action-tools'
import { keepWritten } from '../actions/written'
import { useMap } from '../editor/map-context'
import { NewText } from './new-text'

/** A card of one's own in no paragraph, being written. `spot`: where it will lie on the canvas; else under what lies there. */
export function WriteLoose({ spot, onEnd }: { spot?: { x: number; y: number }; onEnd?: () => void }) {
  const look = useFactorLook()
  const tools = useActionTools()
  const { map, write } = useMap()
  const lowest = looseClaims(map).at(-1)?.position
  return (
    <div className="claim is-writing" {...look(null)} data-role="claim">
      <NewText
        where="new loose"
        label="A new claim"
        placeholder={usePrompt()('claim')}
        onDone={(text) =>
          keepWritten(tools, 'new loose', text, { spot: spot ?? { x: lowest?.x ?? 24, y: (lowest?.y ?? 360) + 120 } })
        }
        onDraft={null}
        onEnd={() => {
          write(null)
          onEnd?.()
        }}
      />
    </div>
  )
}
