'use client'
import { useMap, useTools } from '@/components/session/use-map'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { setClaimContext } from '@/lib/domain/map/commands/set-claim-context'
import { findClaim } from '@/lib/domain/map/read-map'
import { AskingDialog } from './asking-dialog'

/** Whether a card from outside the years of the question is there as background. */
export function ContextDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask } = useTools()
  const claim = findClaim(map, id)
  if (!claim) return null
  return (
    <AskingDialog title="Is this card background?">
      <p>{claim.text}</p>
      <DialogFoot
        leave="No: move it…"
        onLeave={() => ask({ what: 'move', id })}
        keep={claim.context ? 'It is not background after all' : 'Yes, it is context'}
        onKeep={() => {
          run(setClaimContext, { id, context: !claim.context })
          ask(null)
        }}
      />
    </AskingDialog>
  )
}
