'use client'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { SideSlip } from '@/components/classroom/side-slip'
import { CodeFlag } from '@/components/review/code-flag'
import { Button } from '@/components/ui/button'
import { Field, Select, TextBox, TextInput } from '@/components/ui/field'
import type { BankEntry } from '@/lib/domain/review/bank'
import { CODE_WORDS, REVIEW_CODES } from '@/lib/domain/review/codes'
import { fillSlots } from '@/lib/domain/review/fill-entry'
import { OnceRows } from './once-rows'
import type { Once } from './use-once'

type Props = { once: Once; bank: BankEntry[]; busy: boolean; onPin: () => void; onClose: () => void }

const MOST = 1_000

/** One comment for many maps: its words, where it lands in each, a task if there is one. Nothing is sent from here. */
export function OnceSlip({ once, bank, busy, onPin, onClose }: Props) {
  const text = useRef<HTMLTextAreaElement>(null)
  useEffect(() => text.current?.focus(), [])
  const { draft, rows, shown, change, setCode, found } = once
  if (!draft) return null
  const on = rows.filter((r) => r.on)
  const entries = bank.filter((e) => e.code === draft.code)
  const tasks = entries.filter((e) => e.task !== '').map((e) => e.task)
  return (
    <SideSlip
      label="Comment once"
      className="sticky top-0 max-h-[calc(100dvh-32px)] self-start overflow-y-auto p-5 max-tablet:static max-tablet:max-h-none max-tablet:border-s-0"
    >
      <form
        className="flex flex-col gap-2 pointer-coarse:[&_kbd]:hidden"
        onSubmit={(event) => event.preventDefault()}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      >
        <header className="flex items-center justify-between gap-3">
          <h2>Comment once, pin in {on.length === 1 ? '1 map' : `${on.length} maps`}</h2>
          <Button size="small" onClick={onClose}>
            <X size={15} aria-hidden /> <span className="sr">Close</span> <kbd>Esc</kbd>
          </Button>
        </header>
        <div className="flex flex-wrap gap-1">
          {REVIEW_CODES.map((code) => (
            <button
              key={code}
              type="button"
              className="group grid min-h-hit min-w-[34px] place-items-center px-px"
              aria-pressed={code === draft.code}
              aria-label={`${code}, ${CODE_WORDS[code]}: found in ${found(code)} of the chosen maps`}
              title={CODE_WORDS[code]}
              data-none={found(code) === 0 || undefined}
              onClick={() => setCode(code)}
            >
              <CodeFlag
                outline={code !== draft.code}
                className="group-data-[none]:group-aria-[pressed=false]:text-ink-3 group-data-[none]:group-aria-[pressed=false]:shadow-[inset_0_0_0_1px_var(--control-line)]"
              >
                {code}
              </CodeFlag>
            </button>
          ))}
        </div>
        <p className="font-strong text-pen text-small">{CODE_WORDS[draft.code]}</p>
        <TextBox
          ref={text}
          className="resize-y border-pen leading-card"
          aria-label="Comment"
          rows={4}
          maxLength={MOST}
          value={draft.text}
          onChange={(e) => change({ text: e.target.value, edited: true })}
        />
        <p className="meta flex justify-between gap-3">
          <span>
            {'{factor}'}, {'{words}'}, {'{question}'} are filled in each map
          </span>
          <span className="whitespace-nowrap">
            {draft.text.length} of {MOST}
          </span>
        </p>
        {entries.length > 1 && (
          <Field label="From your bank" className="grid gap-1">
            <Select
              value={entries.find((e) => e.text === draft.text)?.id ?? ''}
              onChange={(e) => {
                const entry = entries.find((other) => other.id === e.target.value)
                if (entry) change({ text: entry.text, edited: false })
              }}
            >
              <option value="">Your own words</option>
              {entries.map((e) => (
                <option key={e.id} value={e.id}>
                  {e.text}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {shown && (
          <p className="border-pen border-s-3 bg-pen-tint px-3 py-2 text-small" aria-live="polite">
            <b>In {shown.pupil.seat.name}:</b> {fillSlots(draft.text, shown.at.slots).text || 'nothing yet'}
          </p>
        )}
        <h3 className="mt-2 text-card">Where it lands</h3>
        <OnceRows once={once} />
        <div className="grid grid-cols-[minmax(0,1fr)_132px] gap-3 bg-pen-tint p-3">
          <label>
            <b className="text-pen">Task</b>
            <TextInput
              list="once-tasks"
              maxLength={300}
              value={draft.task}
              placeholder={tasks[0] ?? 'One thing to do about it'}
              onChange={(e) => change({ task: e.target.value })}
            />
            <datalist id="once-tasks">
              {tasks.map((task) => (
                <option key={task} value={task} />
              ))}
            </datalist>
          </label>
          <label>
            <b className="text-pen">By</b>
            <TextInput type="date" value={draft.taskBy} onChange={(e) => change({ taskBy: e.target.value })} />
          </label>
        </div>
        <footer className="-mx-5 -bottom-5 -mb-5 sticky flex items-center gap-4 border-rule border-t bg-sheet px-5 py-3">
          <Button variant="primary" disabled={busy || on.length === 0 || draft.text.trim() === ''} onClick={onPin}>
            Pin in {on.length === 1 ? '1 map' : `${on.length} maps`} <kbd>Ctrl ↵</kbd>
          </Button>
          <p className="meta">
            Held until you return.
            <br />
            One undo takes back {on.length === 1 ? 'it' : `all ${on.length}`}.
          </p>
        </footer>
      </form>
    </SideSlip>
  )
}
