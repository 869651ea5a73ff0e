'use client'
import { KeyStrip } from '@/components/classroom/key-strip'
import { codeOfCheck } from '@/lib/domain/review/codes'
import { CommentOnce } from './comment-once'
import { SmallMapLegend } from './small-map-legend'
import { useWall } from './use-wall'
import type { Wall, WallActions } from './wall-context'
import { WallHead } from './wall-head'
import { WallTile } from './wall-tile'
import '@/components/review/wall/wall.css'

/** All maps of an assignment on one page, by what is to be said of them: groups by size, pupils in register order. */
export function AssignmentWall({ wall, actions }: { wall: Wall; actions: WallActions }) {
  const on = useWall(wall, actions)
  const { chosen, once, last, said } = on
  const flagOf = new Map(
    once
      ? on.landings.flatMap((l) => {
          const { node } = on.placeAt(l)
          return node ? [[l.seatId, { node, code: once.code }] as const] : []
        })
      : [],
  )
  const { assignmentId, question, dueAt, counts } = wall
  return (
    <div className="teacher wall" data-once={once !== null}>
      <main id="main">
        <WallHead
          {...{ assignmentId, question, dueAt, counts }}
          view="wall"
          order="grouped by first finding, in register order"
        />
        <p className="wall-said" role="status">
          {last ? (
            <>
              {last.words}{' '}
              <button type="button" className="button small" onClick={on.undo}>
                Undo <kbd>Ctrl Z</kbd>
              </button>
            </>
          ) : (
            said
          )}
        </p>
        {counts.pupils === 0 ? (
          <p className="wall-empty">Nobody is in this class yet. Show the class its code, and the maps come up here.</p>
        ) : (
          wall.groups.map((group, i) => (
            <section
              key={group.kind === 'finding' ? group.check : group.kind}
              className="wall-group"
              aria-label={titleOf(group, wall.titles)}
            >
              <header>
                <h2>{titleOf(group, wall.titles)}</h2>
                <b className="wall-count">{group.rows.length}</b>
                <p className="meta">{about(group)}</p>
                {group.kind !== 'not-in' && (
                  <p className="wall-chooses">
                    <button type="button" className="button small quiet" onClick={() => on.chooseGroup(i)}>
                      {i < 9 && <kbd>{i + 1}</kbd>} {chosenWords(group, chosen)}
                    </button>
                    {group.kind === 'finding' &&
                      codeOfCheck(group.check) &&
                      group.rows.some((p) => chosen.has(p.seat.id)) &&
                      !once && (
                        <button type="button" className="button small" onClick={() => on.begin(group.check)}>
                          Comment once <kbd>C</kbd>
                        </button>
                      )}
                  </p>
                )}
              </header>
              <div className="wall-tiles">
                {group.rows.map((pupil) => (
                  <WallTile
                    key={pupil.seat.id}
                    {...{ assignmentId, pupil }}
                    chosen={chosen.has(pupil.seat.id)}
                    landing={flagOf.get(pupil.seat.id) ?? null}
                    onChoose={() => on.toggle(pupil.seat.id)}
                  />
                ))}
                {i === wall.groups.length - 1 && <SmallMapLegend />}
              </div>
            </section>
          ))
        )}
      </main>
      <CommentOnce wall={on} />
      <KeyStrip
        shown={[
          { keys: ['J', 'K'], does: 'next, previous' },
          { keys: ['X'], does: 'choose' },
          { keys: ['1', '–', '9'], does: 'choose a group' },
          { keys: ['↵'], does: 'open' },
          { keys: ['C'], does: 'comment once' },
          { keys: ['V'], does: 'table' },
          { keys: ['S'], does: 'class sheet' },
          { keys: ['Ctrl Z'], does: 'undo' },
        ]}
        aside="Nothing here ranks pupils"
      />
    </div>
  )
}

type Group = Wall['groups'][number]

function titleOf(group: Group, titles: Record<string, string>) {
  if (group.kind === 'finding') return titles[group.check] ?? group.check
  return group.kind === 'not-in' ? 'Not handed in' : 'Nothing found'
}

function about(group: Group) {
  if (group.kind === 'finding')
    return group.severity === 'fix' ? `▲ ${group.check}, put right first` : `△ ${group.check}, ${group.severity}`
  return group.kind === 'not-in' ? 'Drafts, as they stand' : 'Read these for their history'
}

function chosenWords(group: Group, chosen: ReadonlySet<string>) {
  const n = group.rows.filter((p) => chosen.has(p.seat.id)).length
  return n === 0 ? 'choose' : `${n} chosen`
}
