'use client'
import { BookOpen } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { TextBox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { anchorOf } from '@/lib/domain/review/anchor'
import { CODE_WORDS, REVIEW_CODES } from '@/lib/domain/review/codes'
import type { HandIn } from '@/lib/domain/review/hand-in'
import { CodeFlag } from './code-flag'
import { focusNode } from './node-button'
import { useReview } from './review-context'
import { whereWords } from './threads'

/** At the foot of a phone, under the thumb, while a card is chosen. */
const COMPOSER =
  'lined max-tablet:fixed max-tablet:inset-x-0 max-tablet:bottom-0 max-tablet:z-slip max-tablet:bg-sheet max-tablet:px-4 max-tablet:pt-3 max-tablet:pb-4 max-tablet:shadow-slip'

/** Where a comment is written: nine codes, the text, what it will be pinned on. */
export function Composer() {
  const { handIn, composing, composeCode, node } = useReview()
  if (!handIn) return null
  return (
    <section
      className={`${COMPOSER} ${composing || node !== null ? '' : 'max-tablet:hidden'}`}
      aria-label="Comment"
      data-composer
    >
      <fieldset className="grid grid-cols-9 gap-1">
        <legend className="sr">Codes</legend>
        {REVIEW_CODES.map((code, i) => (
          <button
            key={code}
            type="button"
            className="grid min-h-hit gap-1 rounded-card py-1"
            aria-pressed={composing?.code === code}
            aria-label={`${code} ${i + 1}, ${CODE_WORDS[code]}`}
            title={CODE_WORDS[code]}
            onClick={() => composeCode(code)}
          >
            <CodeFlag
              outline={composing?.code !== code}
              className="min-w-0! px-0! pointer-coarse:grid pointer-coarse:min-h-[40px] pointer-coarse:place-items-center"
            >
              {code}
            </CodeFlag>{' '}
            <kbd className="justify-self-center border-0 bg-transparent leading-none">{i + 1}</kbd>
          </button>
        ))}
      </fieldset>
      {composing && <Writing />}
    </section>
  )
}

function Writing() {
  const { pupil, handIn, composing, compose, actions, does, remember, openBank } = useReview()
  const { node, code, text, edits, answers, resting } = composing!
  const field = useRef<HTMLTextAreaElement>(null)
  const pinning = useRef(false)
  // Asked for by a key or a press elsewhere: another code or another card is another text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: those are what asks
  useEffect(() => {
    const at = field.current
    if (resting) return
    at?.focus()
    at?.setSelectionRange(at.value.length, at.value.length)
  }, [node, code, edits, answers])

  const shut = () => {
    compose(null)
    focusNode(node)
  }
  const leave = () => {
    const left = composing!
    shut()
    if (left.text.trim() !== '') remember('Your comment was put aside', () => compose({ ...left, resting: false }))
  }
  const pin = async () => {
    if (text.trim() === '' || !handIn || pinning.current) return
    pinning.current = true
    await send(handIn)
    pinning.current = false
  }
  const send = async (owner: HandIn) => {
    const submissionId = ownerOf(pupil.handIns, edits ?? answers) ?? owner.id
    const made = (after: HandIn, before: HandIn) =>
      after.comments.find((c) => !before.comments.some((b) => b.id === c.id))?.id ?? ''
    const takeOff = (after: HandIn, before: HandIn) => actions.remove({ commentId: made(after, before) })
    const keep = () => {
      if (edits)
        return does(submissionId, 'Worded anew', actions.edit({ commentId: edits, code, text }), (_, before) => {
          const was = before.comments.find((c) => c.id === edits)
          return actions.edit({ commentId: edits, code: was?.code ?? null, text: was?.text ?? text })
        })
      if (answers)
        return does(submissionId, 'Reply kept until the return', actions.reply({ commentId: answers, text }), takeOff)
      return does(submissionId, 'Pinned', actions.write({ submissionId, node, code, text }), takeOff)
    }
    if (await keep()) shut()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void pin()
    }
    if (event.key === 'Escape') leave()
    if (event.key === '/' && text === '') {
      event.preventDefault()
      openBank(true)
    }
  }
  const codeWords = code ? `${code} ${CODE_WORDS[code]}` : 'Comment'
  const pinWords = answers ? 'Reply' : 'Pin'
  const on = pupil.map ? whereWords(pupil.map, anchorOf(pupil.map, node)) : ''
  return (
    <>
      <p className="mt-2 mb-1 text-ink-2 text-label">
        <b className="text-pen">{answers ? 'Reply' : codeWords}</b>, on {on}
      </p>
      <TextBox
        ref={field}
        className="resize-y border-pen text-small"
        rows={3}
        maxLength={1_000}
        aria-label={`Comment on ${on}`}
        value={text}
        onChange={(event) => compose({ ...composing!, text: event.target.value })}
        onKeyDown={onKeyDown}
      />
      <div className="mt-2 flex items-center gap-2">
        <Button variant="quiet" size="small" onClick={() => openBank(true)}>
          <Icon of={BookOpen} size="small" />
          Bank
        </Button>
        <Button variant="quiet" size="small" onClick={leave}>
          Leave <kbd>Esc</kbd>
        </Button>
        <span className="ms-auto" />
        <Button variant="primary" size="small" disabled={text.trim() === ''} onClick={pin}>
          {edits ? 'Keep' : pinWords} <kbd>↵</kbd>
        </Button>
      </div>
    </>
  )
}

/** The hand-in that a comment is on: a thread of an earlier one is answered there. */
const ownerOf = (handIns: HandIn[], commentId: string | undefined) =>
  handIns.find((h) => h.comments.some((c) => c.id === commentId))?.id
