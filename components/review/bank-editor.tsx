'use client'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Select, TextBox, TextInput } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { defaultCommentBank } from '@/content/comment-bank'
import type { BankEntry, CommentBank } from '@/lib/domain/review/bank'
import { CODE_WORDS, REVIEW_CODES, ReviewCode } from '@/lib/domain/review/codes'
import { newId } from '@/lib/sync/new-id'
import { useReview } from './review-context'

/** A teacher's own bank: entries are worded anew, added and removed, and the program's bank can be had back. */
export function BankEditor({ onDone }: { onDone: () => void }) {
  const { bank, ownBank, setBank, actions } = useReview()
  const [entries, setEntries] = useState(bank)
  const [refused, setRefused] = useState<string | null>(null)
  const put = (i: number, change: Partial<BankEntry>) =>
    setEntries(entries.map((entry, at) => (at === i ? { ...entry, ...change } : entry)))
  const keep = async (own: CommentBank | null) => {
    const kept = await actions.saveBank({ bank: own })
    if (!kept.ok) return setRefused(kept.refusal.message)
    setBank(own ?? defaultCommentBank, own !== null)
    onDone()
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void keep(entries)
      }}
    >
      <p className="meta">
        {'{factor}'} becomes the paragraph’s factor, {'{words}'} the pupil’s own words, {'{question}'} the question.
      </p>
      <ol className="my-3 grid gap-4">
        {entries.map((entry, i) => (
          <li key={entry.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-2">
            <Select
              // The button that was pressed went, and asked for this.
              autoFocus={i === 0}
              aria-label={`Code of entry ${i + 1}`}
              value={entry.code}
              onChange={(e) => put(i, { code: ReviewCode.parse(e.target.value) })}
            >
              {REVIEW_CODES.map((code) => (
                <option key={code} value={code}>
                  {code} {CODE_WORDS[code]}
                </option>
              ))}
            </Select>
            <IconButton label={`Remove entry ${i + 1}`} onClick={() => setEntries(entries.filter((_, at) => at !== i))}>
              <Icon of={Trash2} />
            </IconButton>
            <TextBox
              className="col-span-full"
              aria-label={`Text of entry ${i + 1}`}
              required
              rows={2}
              maxLength={500}
              value={entry.text}
              onChange={(e) => put(i, { text: e.target.value })}
            />
            <TextInput
              className="col-span-full"
              aria-label={`Task of entry ${i + 1}`}
              placeholder="Task to offer with it"
              maxLength={300}
              value={entry.task}
              onChange={(e) => put(i, { task: e.target.value })}
            />
          </li>
        ))}
      </ol>
      <Button size="small" onClick={() => setEntries([...entries, { id: newId(), code: 'QF', text: '', task: '' }])}>
        <Icon of={Plus} />
        Add an entry
      </Button>
      {refused && <p className="refusal">{refused}</p>}
      <DialogFoot leave="Leave it" onLeave={onDone} keep="Keep the bank">
        {ownBank && (
          <Button variant="quiet" onClick={() => keep(null)}>
            Back to what comes with the program
          </Button>
        )}
      </DialogFoot>
    </form>
  )
}
