'use client'
import { type Edge, EdgeLabelRenderer, type EdgeProps } from '@xyflow/react'
import { Minus, Plus } from 'lucide-react'
import { memo } from 'react'
import { useMap, useTools } from '@/components/session/use-map'
import { EndMark } from '@/components/ui/end-mark'
import { Icon } from '@/components/ui/icon'
import { RELATION_INKS, relationLabelLook, relationLineLook } from '@/components/ui/relation-look'
import { ANSWER, type Relation } from '@/lib/domain/map/argument-map'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import { relationWords } from '@/lib/domain/map/relation-words'
import type { Detail } from './detail'
import type { Route } from './route-relations'

export type RelationEdgeType = Edge<
  { relation: Relation; route: Route; word: string | null; detail: Detail },
  'relation'
>

/** What a tap on the word of a stroke to the answer turns it into. */
const NEXT = {
  supports: 'opposes',
  opposes: 'qualifies',
  qualifies: 'supports',
  exemplifies: 'supports',
  links: 'supports',
} as const

/** One relation: its line, its end and its word. The line says it by its shape first, then by colour. */
export const RelationEdge = memo(function DrawRelationEdge({ data }: EdgeProps<RelationEdgeType>) {
  const isStroke = useMap(
    (s) => data?.relation.to === ANSWER && s.map.paragraphs.some((p) => p.id === data.relation.from),
  )
  const words = useMap((s) => (data ? relationWords(s.map, data.relation) : ''))
  const { run, ask } = useTools()
  if (!data) return null
  const { relation, route, word, detail } = data
  const { kind } = relation
  // Further out there is no room for words: strokes keep their sign, the rest its line.
  const worded = word !== null && (detail === 'full' || (detail === 'shape' && (isStroke || kind === 'links')))
  return (
    <>
      <path className={relationLineLook(kind)} d={route.d} />
      {(kind === 'links' || kind === 'qualifies') && (
        <circle
          className={`${RELATION_INKS[kind]} fill-current`}
          cx={route.start.x}
          cy={route.start.y}
          r={kind === 'links' ? 4.5 : 3.5}
        />
      )}
      <EndMark kind={kind} at={route.end} />
      {worded && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className={relationLabelLook(kind, `pointer-events-auto absolute nopan ${widestOf(kind, relation.to)}`)}
            data-kind={kind}
            style={{
              transform: `translate(${route.label.x}px, ${route.label.y}px) translate(-50%, -50%) scale(var(--k))`,
            }}
            title={words}
            onClick={() =>
              relation.to === ANSWER
                ? run(setTowardsAnswer, { id: relation.from, kind: NEXT[kind], relationId: relation.id })
                : ask({ what: 'relation', id: relation.id })
            }
          >
            {kind === 'supports' && <Icon of={Plus} size="label" />}
            {kind === 'opposes' && <Icon of={Minus} size="label" />}
            {(detail === 'full' || kind === 'links' || kind === 'qualifies') && (
              <span className="truncate leading-card">{word}</span>
            )}
            <span className="sr">: {words}</span>
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  )
})

/** The side of a paragraph may be a rival’s whole name: as wide as its lane, and no wider. */
function widestOf(kind: RelationKind, to: string): string {
  if (to === ANSWER) return 'max-w-[200px]'
  return kind === 'links' ? 'max-w-[190px]' : 'max-w-[118px]'
}
