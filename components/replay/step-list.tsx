'use client'
import { memo, useEffect, useRef } from 'react'
import { useTell } from '@/components/ui/when'
import type { Replay } from '@/lib/domain/review/replay'
import { markWords } from './mark-words'
import styles from './replay.module.css'

/** Every step in words, with the moments that have a date between them. */
export function StepList({ replay, at, go }: { replay: Replay; at: number; go: (to: number) => void }) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const lines = list.current
    for (const old of lines?.querySelectorAll('[aria-current]') ?? []) old.removeAttribute('aria-current')
    const line = lines?.querySelector<HTMLElement>(`[data-step="${at}"]`)
    line?.setAttribute('aria-current', 'step')
    if (!lines || !line) return
    // The list alone scrolls: on a phone the page stays at the map.
    const [box, row] = [lines.getBoundingClientRect(), line.getBoundingClientRect()]
    if (row.top < box.top) lines.scrollTop -= box.top - row.top
    else if (row.bottom > box.bottom) lines.scrollTop += row.bottom - box.bottom
  }, [at])
  return (
    <ol className={`min-h-0 flex-1 overflow-auto text-small ${styles.steps}`} ref={list} aria-label="Steps">
      <Lines replay={replay} go={go} />
    </ol>
  )
}

/** Drawn once: which one is current is marked on it, since a film can have thousands. */
const Lines = memo(
  function DrawLines({ replay, go }: { replay: Replay; go: (to: number) => void }) {
    const tell = useTell()
    const marksAfter = (after: number) =>
      replay.marks
        .filter((m) => m.after === after)
        .map((m) => (
          <li key={`${m.kind}${m.n}`} className="py-2 ps-7 pe-3 font-bold">
            {markWords(m, tell)}
          </li>
        ))
    return (
      <>
        <li>
          <button type="button" data-step={0} onClick={() => go(0)}>
            <span className="count">0</span>
            <span>The map as it was given</span>
          </button>
        </li>
        {marksAfter(0)}
        {replay.steps.flatMap(({ words, undone }, i) => [
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place in the film
          <li key={i}>
            <button type="button" data-step={i + 1} data-undone={undone || undefined} onClick={() => go(i + 1)}>
              <span className="count">{i + 1}</span>
              <span>
                {words}
                {undone && <em>, then undone</em>}
              </span>
            </button>
          </li>,
          ...marksAfter(i + 1),
        ])}
      </>
    )
  },
  (was, is) => was.replay === is.replay,
)
