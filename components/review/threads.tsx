'use client'
import { Check, CornerDownRight, Pencil, Trash2 } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useTell } from '@/components/ui/when'
import { ANSWER, type ArgumentMap } from '@/lib/domain/map/argument-map'
import { nameOfNode, relationWords } from '@/lib/domain/map/relation-words'
import { short } from '@/lib/domain/map/short'
import { type Anchor, isOnMap } from '@/lib/domain/review/anchor'
import type { Addressed, Comment } from '@/lib/domain/review/comment'
import { followAnchor } from '@/lib/domain/review/follow-anchor'
import type { Thread } from '@/lib/domain/review/threads'
import { focusNode } from './node-button'
import { Pin } from './pin'
import { useReview } from './review-context'

/** All that was said on this map, in the order in which it was said. */
export function Threads() {
  const { threads } = useReview()
  if (threads.length === 0) return <p className="meta">No comment yet. Choose a card, then press 1–9 or C.</p>
  return (
    <ol>
      {threads.map((thread) => (
        <OneThread key={thread.comment.id} thread={thread} />
      ))}
    </ol>
  )
}

const SAYS: Record<Addressed, string> = {
  yes: 'says it is addressed',
  'in-part': 'says it is addressed in part',
  differently: 'sees it differently',
}

const THREAD = '-ms-3 relative border-rule border-s-3 border-t px-0 py-3 ps-3 text-small leading-card first:border-t-0'

function OneThread({ thread: { comment, replies, number, earlier } }: { thread: Thread }) {
  const { pupil, actions, does, compose, node } = useReview()
  const { id, anchor, submissionId, addressed, resolvedAt } = comment
  const at = anchor.at === 'answer' ? ANSWER : anchor.id
  const resolve = (resolved: boolean) => actions.resolve({ commentId: id, resolved })
  return (
    <li
      className={`${THREAD} ${node !== null && node === at ? 'border-s-accent' : 'border-s-transparent'} ${resolvedAt === null ? '' : 'text-ink-3'}`}
    >
      <button
        type="button"
        className="flex w-full items-baseline gap-3 text-start pointer-coarse:min-h-hit pointer-coarse:items-center"
        onClick={() => focusNode(at)}
      >
        <Pin
          className="min-w-[52px] flex-none"
          code={comment.code}
          number={number}
          outline={earlier || resolvedAt !== null}
        />
        <span className="meta">{pupil.map && whereWords(pupil.map, anchor)}</span>
      </button>
      <Became anchor={anchor} earlier={earlier} />
      <Said comment={comment} first />
      {addressed && (
        <p className="flex items-center gap-2 font-strong text-ink-2 text-label">
          <Icon of={Check} size="small" />
          {pupil.seat.name} {SAYS[addressed]}
        </p>
      )}
      {replies.map((reply) => (
        <Said key={reply.id} comment={reply} />
      ))}
      {comment.sentAt !== null && (
        <div className="-ms-3 flex gap-2">
          <Button variant="quiet" size="small" onClick={() => compose({ node: at, code: null, text: '', answers: id })}>
            <Icon of={CornerDownRight} size="small" />
            Reply
          </Button>
          <Button
            variant="quiet"
            size="small"
            onClick={() =>
              does(submissionId, resolvedAt ? 'Opened again' : 'Dealt with', resolve(!resolvedAt), () =>
                resolve(resolvedAt !== null),
              )
            }
          >
            <Icon of={Check} size="small" />
            {resolvedAt ? 'Open again' : 'Dealt with'}
          </Button>
        </div>
      )}
    </li>
  )
}

/** What became of the words that an earlier comment is about. */
function Became({ anchor, earlier }: { anchor: Anchor; earlier: boolean }) {
  const { map, before } = useReview().pupil
  if (!earlier || !map) return null
  const followed = followAnchor(anchor, before ?? map, map)
  if (!followed.there)
    return (
      <p className="text-ink-2 text-label">
        No longer on the map
        {anchor.words && (
          <>
            : <del>{short(anchor.words, 90)}</del>
          </>
        )}
      </p>
    )
  const { movedTo, words } = followed
  return (
    (movedTo !== null || words !== null) && (
      <p className="text-ink-2 text-label">
        {movedTo !== null && <>Moved to {movedTo}. </>}
        {words !== null && (
          <>
            Then: <del>{short(anchor.words, 70)}</del>
          </>
        )}
      </p>
    )
  )
}

function Said({ comment, first = false }: { comment: Comment; first?: boolean }) {
  const { me, people, pupil, actions, does, compose } = useReview()
  const tell = useTell()
  const { id, by, authorId, text, sentAt, createdAt, submissionId, code, anchor, parentId } = comment
  const draft = by === 'teacher' && sentAt === null
  const who = authorId === me ? 'You' : (people[authorId] ?? (by === 'pupil' ? pupil.seat.name : 'A teacher'))
  const node = anchor.at === 'answer' ? ANSWER : anchor.id
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-start pt-1 wrap-anywhere ${first ? '' : 'ms-3 border-pen border-s-2 ps-3'}`}
    >
      {(!first || !draft || authorId !== me) && (
        <p className={`col-span-full font-strong text-label ${by === 'teacher' ? 'text-pen' : 'text-ink-2'}`}>
          {who}, {draft ? 'draft' : tell('day', sentAt ?? createdAt)}
        </p>
      )}
      <p className={by === 'pupil' ? 'font-says' : undefined}>{text}</p>
      {draft && (
        <span className="flex">
          <IconButton
            size="small"
            label={`Word anew: ${short(text)}`}
            onClick={() => compose({ node, code, text, edits: id })}
          >
            <Icon of={Pencil} size="small" />
          </IconButton>
          <IconButton
            size="small"
            label={`Take off: ${short(text)}`}
            onClick={() =>
              does(submissionId, 'Comment taken off', actions.remove({ commentId: id }), () =>
                parentId
                  ? actions.reply({ commentId: parentId, text })
                  : actions.write({ submissionId, node, code, text }),
              )
            }
          >
            <Icon of={Trash2} size="small" />
          </IconButton>
        </span>
      )}
    </div>
  )
}

/** Where a comment stands, in a few words of the map as it is. */
export function whereWords(map: ArgumentMap, anchor: Anchor): string {
  if (anchor.at === 'whole') return 'the whole map'
  if (anchor.at === 'answer') return 'the judgement'
  if (!isOnMap(map, anchor)) return short(anchor.words, 40)
  const relation = map.relations.find((r) => r.id === anchor.id)
  return relation ? relationWords(map, relation) : nameOfNode(map, anchor.id!)
}
