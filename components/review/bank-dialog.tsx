'use client'
import { useRef, useState } from 'react'
import { Button, PressButton } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { CODE_WORDS, REVIEW_CODES } from '@/lib/domain/review/codes'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { BankEditor } from './bank-editor'
import { CodeFlag } from './code-flag'
import { focusNode } from './node-button'
import { useReview } from './review-context'

/** The comment bank over the page, while it is asked for. */
export function BankDialog() {
  return useReview().bankOpen ? <OpenBank /> : null
}

/** Choose an entry for the card in focus, or change the bank. */
function OpenBank() {
  const { openBank, bank, composing, compose, node, pupil, handIn } = useReview()
  const [editing, setEditing] = useState(false)
  const at = composing?.node ?? node
  const back = useRef(at)
  const giveBack = () => {
    const field = document.querySelector<HTMLElement>('[data-composer] textarea')
    if (field) field.focus()
    else focusNode(back.current)
  }
  const shut = () => openBank(false)
  return (
    <Dialog title="Comment bank" className="w-[min(640px,calc(100vw-24px))]" onShut={shut} giveBack={giveBack}>
      {editing ? (
        <BankEditor onDone={() => setEditing(false)} />
      ) : (
        <>
          <ul>
            {REVIEW_CODES.flatMap((code) => bank.filter((e) => e.code === code)).map((entry) => {
              const { text } = pupil.map ? fillEntry(entry.text, pupil.map, at) : entry
              return (
                <li key={entry.id}>
                  <PressButton
                    className="grid min-h-hit w-full grid-cols-[44px_minmax(0,1fr)] items-start gap-3 border-rule border-t p-2 text-start text-card hover:bg-accent-tint"
                    disabled={!handIn}
                    onClick={() => {
                      compose({ ...composing, node: at, code: entry.code, text })
                      shut()
                    }}
                  >
                    <CodeFlag>{entry.code}</CodeFlag>
                    <span>
                      <b>{CODE_WORDS[entry.code]}</b> {text}
                    </span>
                  </PressButton>
                </li>
              )
            })}
          </ul>
          <DialogFoot leave="Close" onLeave={shut}>
            <Button variant="quiet" onClick={() => setEditing(true)}>
              Change the bank
            </Button>
          </DialogFoot>
        </>
      )}
    </Dialog>
  )
}
