'use client'
import type { ReactNode } from 'react'
import type { ChangeMark } from '@/lib/domain/review/mark-changes'
import { useOnMap } from './on-map'
import { Pin } from './pin'

const MARK_WORDS: Record<ChangeMark, string> = {
  added: '+ new',
  moved: '↕ moved',
  reworded: '~ reworded',
  reweighted: '↔ weight',
  relinked: '~ link',
  changed: '~ changed',
}

/** Part of a map that a comment can be pinned to. Tab goes from one to the next; keys act on the one in focus. */
export function NodeButton({ id, className = '', children }: { id: string; className?: string; children: ReactNode }) {
  const { node, select, threads, changes } = useOnMap()
  const marks = changes?.marks.get(id) ?? []
  return (
    <button
      type="button"
      className={`block rounded-card text-start aria-[current]:outline-3 aria-[current]:outline-offset-1 aria-[current]:outline-focus ${className}`}
      data-node={id}
      data-changed={marks.length > 0 || undefined}
      aria-current={node === id || undefined}
      onFocus={() => select(id)}
      onClick={() => select(id)}
    >
      {children}
      {marks.length > 0 && (
        <span className="ms-2 inline-block rounded-card bg-note-tint px-2 font-strong font-reads text-label text-note whitespace-nowrap">
          {marks.map((m) => MARK_WORDS[m]).join(' · ')}
        </span>
      )}
      {threads
        .filter((t) => (t.comment.anchor.at === 'answer' ? 'answer' : t.comment.anchor.id) === id)
        .map(({ comment, number, earlier }) => (
          <Pin
            key={comment.id}
            className="ms-2"
            code={comment.code}
            number={number}
            outline={earlier || comment.resolvedAt !== null}
          />
        ))}
    </button>
  )
}

/** Brings a node of the map into focus. */
export function focusNode(id: string | null): void {
  const at = id === null ? null : document.querySelector<HTMLElement>(`#main [data-node="${CSS.escape(id)}"]`)
  ;(at ?? document.querySelector<HTMLElement>('#main'))?.focus()
}
