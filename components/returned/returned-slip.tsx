'use client'
import { Check, Circle } from 'lucide-react'
import Link from 'next/link'
import { type FormEvent, type ReactNode, useState } from 'react'
import { CodeFlag } from '@/components/review/code-flag'
import { Button } from '@/components/ui/button'
import { TextBox } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import { leaveWords, takeUpWords } from '@/components/ui/left-words'
import { LiveRegion } from '@/components/ui/live-region'
import { useTell } from '@/components/ui/when'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { short } from '@/lib/domain/map/short'
import { CODE_WORDS } from '@/lib/domain/review/codes'
import type { Addressed } from '@/lib/domain/review/comment'
import { followAnchor } from '@/lib/domain/review/follow-anchor'
import type { ReturnedComment } from '@/lib/domain/review/returned'
import { noteWaits } from '@/lib/domain/shared/note'
import type { ReturnedActions } from './returned-actions'
import { ANSWER_LOOK, ANSWER_ROW, SLIP } from './slip-look'

const STATE = 'mt-2 flex items-baseline gap-2 text-small text-ink-2 [&_.i]:self-center'
const REPLY_LOOKS = { teacher: 'border-pen [&_b]:text-pen', pupil: 'border-rule' }

type Props = {
  mapId: string
  comment: ReturnedComment
  number: number
  on: boolean
  changed: string[]
  now: ArgumentMap
  frozen: ArgumentMap
  onAnswer: ReturnedActions['answer']
}

type DealtProps = Pick<Props, 'comment' | 'changed'> & { children: ReactNode }

const ANSWERS: [Addressed, string][] = [
  ['yes', 'Yes'],
  ['in-part', 'In part'],
  ['differently', 'I see it differently…'],
]

/** One comment, its code spelled out: what changed since, and the pupil's answer to it. */
export function ReturnedSlip({ mapId, comment, number, on, changed, now, frozen, onAnswer }: Props) {
  const { id, code, text, addressed, replies } = comment
  const tell = useTell()
  const [writing, setWriting] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const answer = async (given: { addressed?: Addressed | null; text?: string }): Promise<boolean> => {
    const result = await onAnswer({ commentId: id, ...given })
    setRefused(result.ok ? null : result.refusal.message)
    return result.ok
  }
  const asks = changed.length > 0 || addressed !== null
  return (
    <li
      id={`slip-${id}`}
      tabIndex={-1}
      className={`${SLIP} focus:outline-3 focus:outline-focus ${on ? 'outline-3 outline-focus' : ''}`}
    >
      <p>
        <CodeFlag>
          {code ?? ''} {number}
        </CodeFlag>{' '}
        {code && <b className="text-pen">{CODE_WORDS[code]}.</b>} {text}
      </p>
      <About comment={comment} now={now} frozen={frozen} />
      {replies.map((reply) => (
        <p key={reply.id} className={`mt-2 border-s-2 ps-3 text-small ${REPLY_LOOKS[reply.by]}`}>
          <b>
            {reply.who}, {tell('day', reply.at)}
          </b>{' '}
          {reply.text}
        </p>
      ))}
      <Dealt comment={comment} changed={changed}>
        <GoTo mapId={mapId} comment={comment} now={now} />
      </Dealt>
      {!comment.resolved && (
        <fieldset className={ANSWER_ROW}>
          <legend className="sr">Addressed?</legend>
          {ANSWERS.filter(([value]) => asks || value === 'differently').map(([value, words]) => (
            <Button
              key={value}
              variant="choice"
              className={ANSWER_LOOK}
              aria-pressed={addressed === value}
              onClick={() => {
                if (value === 'differently' && addressed !== value) setWriting(true)
                else void answer({ addressed: addressed === value ? null : value })
              }}
            >
              {addressed === value && <Icon of={Check} />}
              {words}
            </Button>
          ))}
          <Button variant="quiet" onClick={() => setWriting(true)}>
            Reply
          </Button>
        </fieldset>
      )}
      {writing && (
        <Reply
          to={comment.id}
          differently={addressed !== 'differently'}
          onLeave={() => setWriting(false)}
          onSend={async (words, differently) => {
            if (await answer({ text: words, ...(differently ? { addressed: 'differently' as const } : {}) }))
              setWriting(false)
          }}
        />
      )}
      {refused && <LiveRegion refused>{refused}</LiveRegion>}
    </li>
  )
}

/** How far a comment is dealt with; `children`: the way to what it is about. */
function Dealt({ comment: { resolved, who }, changed, children }: DealtProps) {
  if (resolved)
    return (
      <p className={STATE}>
        <Icon of={Check} />
        {who} has marked this as dealt with.
      </p>
    )
  if (changed.length === 0)
    return (
      <p className={STATE}>
        <Icon of={Circle} size="small" />
        <span>Not changed yet. {children}</span>
      </p>
    )
  return (
    <p className={`${STATE} text-ok`}>
      <Icon of={Check} />
      <span>
        <b>Changed since:</b> {changed.slice(0, 3).join('; ')}
        {changed.length > 3 && ` and ${changed.length - 3} more`}. <b>Addressed?</b> {children}
      </span>
    </p>
  )
}

/** The way to the card in the map, where its note can be answered as well. */
function GoTo({ mapId, comment: { anchor, code }, now }: Pick<Props, 'mapId' | 'comment' | 'now'>) {
  const claim = now.claims.find((c) => c.id === anchor.id)
  const note = code === 'CH' && claim && claim.note?.verdict !== 'stands' && noteWaits(claim)
  return (
    <Link href={`/maps/${mapId}#${encodeURIComponent(anchor.id ?? '')}`}>
      {note ? 'Correct it, reword it, or keep it and say why' : 'Go to it'}
    </Link>
  )
}

/** What became of the pupil's words that the comment is about, where they are no longer as they were. */
function About({ comment: { anchor }, now, frozen }: Pick<Props, 'comment' | 'now' | 'frozen'>) {
  const followed = followAnchor(anchor, frozen, now)
  if (!followed.there)
    return <p className="meta">No longer on your map{anchor.words && <>. It said: “{short(anchor.words, 120)}”</>}</p>
  if (anchor.at === 'whole') return <p className="meta">About the whole map</p>
  return (
    <p className="meta">
      {followed.words === null ? 'About' : 'It said'} “{short(anchor.words, 90)}”
      {followed.movedTo !== null && `, now in ${followed.movedTo}`}
    </p>
  )
}

function Reply({
  to,
  differently,
  onSend,
  onLeave,
}: {
  to: string
  differently: boolean
  onSend: (text: string, differently: boolean) => void
  onLeave: () => void
}) {
  const [text, setText] = useState(() => takeUpWords(`reply ${to}`))
  const [other, setOther] = useState(differently)
  const leave = () => {
    leaveWords(`reply ${to}`, text)
    onLeave()
  }
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') onSend(text, other)
  }
  return (
    <form className="mt-3 grid gap-2 text-small" onSubmit={send}>
      <TextBox
        // The button that was pressed asks for this.
        autoFocus
        rows={3}
        maxLength={1_000}
        aria-label="Your reply"
        placeholder="Say how you see it, in a sentence."
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && leave()}
      />
      {differently && (
        <label>
          <input type="checkbox" checked={other} onChange={(e) => setOther(e.target.checked)} /> I see it differently
        </label>
      )}
      <span className="flex gap-2">
        <Button type="submit" variant="primary" disabled={text.trim() === ''}>
          Send
        </Button>
        <Button variant="quiet" onClick={leave}>
          Leave it
        </Button>
      </span>
    </form>
  )
}
