'use client'
import { Check, CornerUpRight, X } from 'lucide-react'
import { useTelling } from '@/components/session/use-drafts'
import { useTools } from '@/components/session/use-map'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { Claim } from '@/lib/domain/map/argument-map'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { removeClaim } from '@/lib/domain/map/commands/remove-claim'
import { inTray } from '@/lib/domain/map/read-map'
import { short } from '@/lib/domain/map/short'
import { TextArea } from '../ui/text-area'

/** A line written from memory: to reword, to put on the map, to take out. Emptied, it goes. */
export function MemoryLine({ line, number }: { line: Claim; number: number }) {
  const { run, ask } = useTools()
  const telling = useTelling()
  return (
    <div className="flex items-start gap-1">
      <TextArea
        className="m-0 min-w-0 flex-1 px-2 py-[calc((var(--hit)-1.35em)/2)] text-body leading-card"
        label={`Line ${number}`}
        value={line.text}
        onDraft={telling({ what: 'claim', of: line.id })}
        onCommit={(text) =>
          text.trim() === '' ? run(removeClaim, { id: line.id }) : run(editClaim, { id: line.id, text }, 'quietly')
        }
      />
      {inTray(line) ? (
        <IconButton
          label={`Move to…: ${short(line.text)}`}
          hint="Move to a paragraph"
          onClick={() => ask({ what: 'move', id: line.id })}
        >
          <Icon of={CornerUpRight} />
        </IconButton>
      ) : (
        <span className="inline-flex min-h-hit items-center gap-2 px-3 text-small whitespace-nowrap text-ink-2">
          <Icon of={Check} size="small" className="text-ok" />
          on map
        </span>
      )}
      <IconButton
        label={`Take out: ${short(line.text)}`}
        hint="Take this line out"
        onClick={() => run(removeClaim, { id: line.id })}
      >
        <Icon of={X} />
      </IconButton>
    </div>
  )
}
