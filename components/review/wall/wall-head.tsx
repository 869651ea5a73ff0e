'use client'
import Link from 'next/link'
import { dayWords } from '@/components/review/day-words'
import type { WallCounts } from '@/lib/domain/review/wall'

type Props = {
  assignmentId: string
  question: string
  dueAt: string | null
  counts: WallCounts
  view: 'wall' | 'table'
  order: string
}

/** The question, how far the class is, and the ways to look at it. */
export function WallHead({ assignmentId, question, dueAt, counts, view, order }: Props) {
  const { pupils, handedIn, again, read } = counts
  return (
    <header className="wall-head">
      <div>
        <h1>{question}</h1>
        <p className="meta">
          <b>
            {handedIn} of {pupils}
          </b>{' '}
          handed in{again > 0 && `, ${again} of them again`}
          {dueAt && ` · due ${dayWords(dueAt)}`}
          {handedIn > 0 && (
            <>
              {' · '}
              <b>{read} read</b>, {handedIn - read} to read
            </>
          )}{' '}
          · {order}
        </p>
      </div>
      <span className="wall-ways">
        {view === 'table' && (
          <>
            <a className="button quiet" href={`/api/assignments/${assignmentId}/class.csv`} download>
              Class CSV
            </a>
            <a className="button quiet" href={`/api/assignments/${assignmentId}/comments.csv`} download>
              Comments CSV
            </a>
          </>
        )}
        <Link className="button" href={`/assignments/${assignmentId}/sheet`}>
          Class sheet <kbd>S</kbd>
        </Link>
        <nav className="segmented" aria-label="Views">
          <Link href={`/assignments/${assignmentId}`} aria-current={view === 'wall' ? 'page' : undefined}>
            Wall
          </Link>
          <Link href={`/assignments/${assignmentId}?view=table`} aria-current={view === 'table' ? 'page' : undefined}>
            Table
          </Link>
        </nav>
      </span>
    </header>
  )
}
