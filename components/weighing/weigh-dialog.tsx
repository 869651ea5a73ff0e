'use client'
import { useEffect, useState } from 'react'
import { AskingDialog } from '@/components/dialogs/asking-dialog'
import { useDraft } from '@/components/session/use-drafts'
import { useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Field, TextInput } from '@/components/ui/field'
import { Slider } from '@/components/ui/slider'
import { weighClaim } from '@/lib/domain/map/commands/weigh-claim'
import { weighParagraph } from '@/lib/domain/map/commands/weigh-paragraph'
import { findClaim, findParagraph } from '@/lib/domain/map/read-map'
import { nameOfNode } from '@/lib/domain/map/relation-words'
import { VerdictLine } from './verdict-words'

/** How much a paragraph or a claim counts, as a slider and as a number out of 100. */
export function WeighDialog({ id }: { id: string }) {
  const map = useMap((s) => s.map)
  const { run, ask, preview, tryOut } = useTools()
  const paragraph = findParagraph(map, id)
  const claim = findClaim(map, id)
  const ofClaim = claim?.weight == null ? null : Math.round(claim.weight * 100)
  const now = paragraph ? paragraph.weight : ofClaim
  const [weight, setWeight] = useState(now ?? 50)
  const [reason, setReason] = useState<string | null>(null)
  useDraft({ table: 'paragraphs', id, field: 'weightReason' }, reason)
  useEffect(() => () => preview(null), [preview])
  const attempt = (to: number) => {
    setWeight(to)
    if (paragraph) tryOut(weighParagraph, { id, weight: to })
    else tryOut(weighClaim, { id, weight: to / 100 })
  }
  const set = (to: number | null) => {
    if (paragraph) run(weighParagraph, { id, weight: to, ...(reason === null ? {} : { reason }) })
    else run(weighClaim, { id, weight: to === null ? null : to / 100 })
    ask(null)
  }
  return (
    <AskingDialog title="How much does it count?">
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          set(weight)
        }}
      >
        <p className="meta">{nameOfNode(map, id)}, out of 100</p>
        <div className="grid grid-cols-[1fr_84px] items-center gap-4">
          <Slider className="accent-accent" label="Weight" step={5} value={weight} onSlide={attempt} />
          <TextInput
            type="number"
            min={0}
            max={100}
            value={weight}
            aria-label="Weight out of 100"
            onChange={(e) => attempt(Math.max(0, Math.min(100, Math.round(Number(e.target.value)))))}
          />
        </div>
        <VerdictLine />
        {paragraph && (
          <Field label="More important than the others because…">
            <TextInput
              value={reason ?? paragraph.weightReason}
              maxLength={2000}
              onChange={(e) => setReason(e.target.value)}
            />
          </Field>
        )}
        <DialogFoot onLeave={() => ask(null)} keep="Set">
          {now !== null && (
            <Button variant="quiet" onClick={() => set(null)}>
              Take the weight off
            </Button>
          )}
        </DialogFoot>
      </form>
    </AskingDialog>
  )
}
