'use client'
import { useEffect, useRef, useState } from 'react'
import { Button, PressButton } from '@/components/ui/button'
import { CODE_WORDS, REVIEW_CODES } from '@/lib/domain/review/codes'
import { fillEntry } from '@/lib/domain/review/fill-entry'
import { BankEditor } from './bank-editor'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const at = composing?.node ?? node
  const back = useRef(at)
  useEffect(() => {
    const shown = dialog.current
    shown?.showModal()
    return () => {
      shown?.close()
      const field = document.querySelector<HTMLElement>('.composer textarea')
      if (field) field.focus()
      else focusNode(back.current)
    }
  }, [])
  const shut = () => openBank(false)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape is the key for it, given by the browser
    <dialog
      ref={dialog}
      className="dialog bank-dialog"
      aria-labelledby="bank-title"
      onCancel={(event) => {
        event.preventDefault()
        shut()
      }}
      onClick={(event) => event.target === dialog.current && shut()}
    >
      <h2 id="bank-title">Comment bank</h2>
      {editing ? (
        <BankEditor onDone={() => setEditing(false)} />
      ) : (
        <>
          <ul className="bank-list">
            {REVIEW_CODES.flatMap((code) => bank.filter((e) => e.code === code)).map((entry) => {
              const { text } = pupil.map ? fillEntry(entry.text, pupil.map, at) : entry
              return (
                <li key={entry.id}>
                  <PressButton
                    disabled={!handIn}
                    onClick={() => {
                      compose({ ...composing, node: at, code: entry.code, text })
                      shut()
                    }}
                  >
                    <span className="code">{entry.code}</span>
                    <span>
                      <b>{CODE_WORDS[entry.code]}</b> {text}
                    </span>
                  </PressButton>
                </li>
              )
            })}
          </ul>
          <div className="actions">
            <Button variant="quiet" onClick={() => setEditing(true)}>
              Change the bank
            </Button>
            <Button onClick={shut}>Close</Button>
          </div>
        </>
      )}
    </dialog>
  )
}
