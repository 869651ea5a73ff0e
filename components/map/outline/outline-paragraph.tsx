'use client'
import { ChevronDown, ChevronRight, Minus, Plus } from 'lucide-react'
import { FindingFlag } from '@/components/plan/finding-flag'
import { FactorMark } from '@/components/ui/factor-mark'
import { TextArea } from '@/components/ui/text-area'
import { AwayFlag, useAwayClass } from '@/components/weighing/taken-away'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { linkStubs } from '@/lib/domain/map/link-stubs'
import { branchesOf, factorName, flatten, nameOfParagraph, towardsAnswer } from '@/lib/domain/map/read-map'
import { countRoles } from '@/lib/domain/map/step-claim'
import { useMap } from '../editor/map-context'
import { AddToParagraph } from './add-to-paragraph'
import { OutlineClaim } from './outline-claim'
import { useOutlineKeys } from './outline-keys'
import { ParagraphMenu } from './paragraph-menu'

type Props = { paragraph: Paragraph; number: number; first: boolean; folded: boolean; onFold: () => void }

const SIDES = { supports: '+ for', opposes: '− against', qualifies: 'but' } as const

/** One paragraph of the outline: head, point, claims with what hangs under them, link back. */
export function OutlineParagraph({ paragraph, number, first, folded, onFold }: Props) {
  const tools = useMap()
  const { map, run } = tools
  const { paragraphKeys } = useOutlineKeys()
  const { id } = paragraph
  const away = useAwayClass(id)
  const claims = flatten(branchesOf(map).get(id) ?? [])
  const side = towardsAnswer(map, id)?.kind
  const counts = countRoles(map, id)
  const name = nameOfParagraph(map, id)
  return (
    <div
      className={`outline-paragraph edge${away}`}
      data-factor={paragraph.factor ?? 'other'}
      data-drop="paragraph"
      data-paragraph={id}
      role="treeitem"
      aria-level={1}
      aria-expanded={!folded}
      tabIndex={first ? 0 : -1}
      onKeyDown={paragraphKeys(id)}
      onFocus={(event) => event.target === event.currentTarget && tools.select(id)}
    >
      <div className="outline-row">
        <p className="outline-margin">
          <span className="outline-number">{number}</span>
          <button type="button" className="button quiet small" onClick={() => tools.ask({ what: 'weigh', id })}>
            {paragraph.weight === null ? (
              'no weight'
            ) : (
              <>
                weight <b>{paragraph.weight}</b>
              </>
            )}
          </button>
        </p>
        <div className="outline-line">
          <div className="outline-head">
            <FactorMark id={paragraph.factor} name={factorName(map, paragraph.factor)} />
            <FindingFlag id={id} />
            {side && (
              <span className="outline-side" data-kind={side}>
                {side === 'supports' && <Plus className="i" size={13} aria-hidden />}
                {side === 'opposes' && <Minus className="i" size={13} aria-hidden />}
                {SIDES[side as keyof typeof SIDES]?.replace(/^[+−] /, '')}
              </span>
            )}
            {linkStubs(map, id).map((stub) => (
              <span key={stub.relation.id} className="outline-side" data-kind={stub.relation.kind}>
                {stub.relation.kind === 'qualifies'
                  ? stub.way === 'from'
                    ? `but: answered by ${stub.number}`
                    : `answers ${stub.number}`
                  : `${stub.way} ${stub.number ?? 'a card'}`}
              </span>
            ))}
            <AwayFlag id={id} />
            <span className="spacer" />
            <ParagraphMenu paragraph={paragraph} />
            <button
              type="button"
              className="button quiet icon"
              aria-label={folded ? `Open ${name}` : `Fold ${name}`}
              aria-expanded={!folded}
              onClick={onFold}
            >
              {folded ? (
                <ChevronRight className="i" size={16} aria-hidden />
              ) : (
                <ChevronDown className="i" size={16} aria-hidden />
              )}
            </button>
          </div>
          <TextArea
            key={tools.writing === `point ${id}` ? 'writing' : 'reading'}
            autoFocus={tools.writing === `point ${id}`}
            onEnd={tools.writing === `point ${id}` ? () => tools.write(null) : undefined}
            label={`Point of ${name}`}
            className="say strong"
            placeholder={`What does ${factorName(map, paragraph.factor).toLowerCase() || 'this'} prove about the question? One sentence.`}
            value={paragraph.point}
            onCommit={(point) => run(editParagraph, { id, point })}
          />
          {folded && (
            <p className="meta">{`${counts.claim} claims, ${counts.evidence} evidence, ${counts.explanation} explanation`}</p>
          )}
        </div>
      </div>
      {!folded && (
        // biome-ignore lint/a11y/useSemanticElements: a group of a tree, not of a form
        <div role="group">
          {claims.map((branch) => (
            <OutlineClaim key={branch.claim.id} branch={branch} />
          ))}
          <AddToParagraph paragraph={paragraph} />
          <div className="outline-row outline-link-back">
            <p className="outline-margin" />
            <div className="outline-line outline-claim-grid">
              <span className="outline-role say">Link back</span>
              <TextArea
                key={tools.writing === `link-back ${id}` ? 'writing' : 'reading'}
                autoFocus={tools.writing === `link-back ${id}`}
                onEnd={tools.writing === `link-back ${id}` ? () => tools.write(null) : undefined}
                label={`Link back of ${name}`}
                className="say"
                placeholder="So how does this answer the question?"
                value={paragraph.linkBack}
                onCommit={(linkBack) => run(editParagraph, { id, linkBack })}
              />
            </div>
          </div>
        </div>
      )}
    </div>
  )
}
