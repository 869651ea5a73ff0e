'use client'
import { Dialog } from 'radix-ui'
import { useState } from 'react'
import { CODE_WORDS, REVIEW_CODES } from '@/lib/domain/review/codes'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { BankEditor } from './bank-editor'
import { focusNode } from './node-button'
import { useReview } from './review-context'

/** The comment bank: choose an entry for the card in focus, or change the bank. */
export function BankDialog() {
  const { bankOpen, openBank, bank, composing, compose, node, pupil, handIn } = useReview()
  const [editing, setEditing] = useState(false)
  const at = composing?.node ?? node
  const shut = (open: boolean) => {
    openBank(open)
    if (!open) setEditing(false)
  }
  return (
    <Dialog.Root open={bankOpen} onOpenChange={shut}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content
          className="dialog bank-dialog"
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            const field = document.querySelector<HTMLElement>('.composer textarea')
            if (field) field.focus()
            else focusNode(at)
          }}
        >
          <Dialog.Title>Comment bank</Dialog.Title>
          {editing ? (
            <BankEditor onDone={() => setEditing(false)} />
          ) : (
            <>
              <ul className="bank-list">
                {REVIEW_CODES.flatMap((code) => bank.filter((e) => e.code === code)).map((entry) => {
                  const { text } = pupil.map ? fillEntry(entry.text, pupil.map, at) : entry
                  return (
                    <li key={entry.id}>
                      <button
                        type="button"
                        disabled={!handIn}
                        onClick={() => {
                          compose({ ...composing, node: at, code: entry.code, text })
                          shut(false)
                        }}
                      >
                        <span className="code">{entry.code}</span>
                        <span>
                          <b>{CODE_WORDS[entry.code]}</b> {text}
                        </span>
                      </button>
                    </li>
                  )
                })}
              </ul>
              <div className="actions">
                <button type="button" className="button quiet" onClick={() => setEditing(true)}>
                  Change the bank
                </button>
                <Dialog.Close className="button">Close</Dialog.Close>
              </div>
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
