'use client'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { FactorIcon } from '@/components/ui/factor-mark'
import { short } from '@/lib/domain/map/short'
import { CODE_WORDS } from '@/lib/domain/review/codes'
import type { useWall } from './use-wall'

/** One comment for all that are chosen: its words, where it lands in each map, and what to do about it. */
export function CommentOnce({ wall }: { wall: ReturnType<typeof useWall> }) {
  const { once, setOnce, setCode, landings, pupils, chosen, placeAt, textAt, pin, busy, toggle, codes } = wall
  const words = useRef<HTMLTextAreaElement>(null)
  const code = once?.code
  // biome-ignore lint/correctness/useExhaustiveDependencies: another code is another text, asked for by a key
  useEffect(() => words.current?.focus(), [code])
  if (!once) return null
  const without = chosen.size - landings.length
  const example = landings[0] && textAt(landings[0])
  return (
    <aside className="side-slip once" aria-label="Comment once">
      <header>
        <h2>
          Comment once, pin in {landings.length} {landings.length === 1 ? 'map' : 'maps'}
        </h2>
        <button type="button" className="button icon quiet" aria-label="Close" onClick={() => setOnce(null)}>
          <X className="i" size={18} aria-hidden />
        </button>
      </header>
      <fieldset className="once-codes">
        <legend className="sr">Codes</legend>
        {codes.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === code}
            title={CODE_WORDS[each]}
            onClick={() => setCode(each)}
          >
            <span className={`code ${each === code ? '' : 'outline'}`}>{each}</span>
            <span className="sr">, {CODE_WORDS[each]}</span>
          </button>
        ))}
      </fieldset>
      <label>
        <span className="label">{CODE_WORDS[once.code]}, in your words</span>
        <textarea
          ref={words}
          className="field once-words"
          rows={4}
          maxLength={500}
          value={once.text}
          onChange={(e) => setOnce({ ...once, text: e.target.value })}
        />
      </label>
      {example && example.text !== once.text && (
        <p className="meta">
          As {pupils.find((p) => p.seat.id === landings[0]?.seatId)?.seat.name} reads it: {example.text}
        </p>
      )}
      <h3>Where it lands</h3>
      {landings.length === 0 ? (
        <p className="meta">None of the chosen maps has this. Choose another code, or a group by its number.</p>
      ) : (
        <ul className="once-landings">
          {landings.map((landing) => {
            const place = placeAt(landing)
            const name = pupils.find((p) => p.seat.id === landing.seatId)?.seat.name
            return (
              <li key={landing.seatId}>
                <label>
                  <input type="checkbox" checked onChange={() => toggle(landing.seatId)} />
                  <b>{name}</b>
                  <span className="once-place" data-factor={place.factor ?? 'other'}>
                    {place.factor && <FactorIcon id={place.factor} size={14} />}
                    {place.name}
                  </span>
                  <span className="say">{short(place.words, 60)}</span>
                </label>
                {landing.places.length > 1 && (
                  <button
                    type="button"
                    className="once-move"
                    onClick={() =>
                      setOnce({
                        ...once,
                        moved: { ...once.moved, [landing.seatId]: (once.moved[landing.seatId] ?? 0) + 1 },
                      })
                    }
                  >
                    {landing.places.length} stand open: {once.moved[landing.seatId] ? 'moved' : 'the heavier is taken'}.
                    Move
                  </button>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {without > 0 && landings.length > 0 && (
        <p className="meta">
          {without} of the chosen {without === 1 ? 'does' : 'do'} not have this and {without === 1 ? 'gets' : 'get'} no
          comment.
        </p>
      )}
      <div className="once-task">
        <label>
          <span className="label">Task, for those without one</span>
          <input
            className="field"
            maxLength={300}
            value={once.task}
            onChange={(e) => setOnce({ ...once, task: e.target.value })}
          />
        </label>
        <label>
          <span className="label">By</span>
          <input
            className="field"
            type="date"
            value={once.taskBy}
            onChange={(e) => setOnce({ ...once, taskBy: e.target.value })}
          />
        </label>
      </div>
      <button
        type="button"
        className="button primary"
        disabled={busy || landings.length === 0 || once.text.trim() === ''}
        onClick={pin}
      >
        Pin in {landings.length} {landings.length === 1 ? 'map' : 'maps'} <kbd>Ctrl ↵</kbd>
      </button>
      <p className="meta">Held until you return. One undo takes back all of them.</p>
    </aside>
  )
}
