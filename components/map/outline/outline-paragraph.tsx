'use client'
import { CornerLeftUp, Inbox, Pencil } from 'lucide-react'
import { LinkMenu } from '@/components/actions/link-menu'
import { FindingFlag } from '@/components/card/finding-flag'
import { PlaceHere } from '@/components/card/place-here'
import { AwayFlag, useAway } from '@/components/card/taken-away'
import { WriteClaim } from '@/components/card/write-claim'
import { FrameSlots } from '@/components/scaffold/frame-slots'
import { usePrompt, useScaffold } from '@/components/scaffold/scaffold-context'
import { indexOf } from '@/components/session/map-index'
import { useIsWriting, useMap, useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import type { Paragraph } from '@/lib/domain/map/argument-map'
import { countRoles } from '@/lib/domain/map/commands/step-claim'
import { factorName, nameOfParagraph } from '@/lib/domain/map/read-map'
import { nothingYet } from '@/lib/domain/question/question-words'
import styles from './outline.module.css'
import { OutlineChange } from './outline-change'
import { OutlineClaim } from './outline-claim'
import { RowMenu } from './row-menu'
import { IN_LINE, NEW, POINT, ROLE, RowMargin, SAY } from './row-parts'
import { SideButton } from './side-button'
import { TextRow } from './text-row'
import { NewRow, TreeItem, useTreeRow } from './tree-item'
import { linkBackRow } from './tree-rows'
import { WrittenText } from './written-text'

/** One paragraph of the outline: head, point, claims with what hangs under them, link back. */
export function OutlineParagraph({ paragraph, number }: { paragraph: Paragraph; number: number }) {
  const look = useFactorLook()
  const { id } = paragraph
  const map = useMap((s) => s.map)
  const selected = useMap((s) => s.selected)
  const held = useMap((s) => s.held)
  const isNew = useIsWriting({ what: 'new', of: id })
  const linksBack = useIsWriting({ what: 'link-back', of: id })
  const { ask, select, fold } = useTools()
  const prompt = usePrompt()
  const bare = useScaffold() === 'bare'
  const away = useAway(id)
  const { row } = useTreeRow(id)
  const claims = indexOf(map).branches.get(id) ?? []
  const open = row?.expanded !== false
  const name = nameOfParagraph(map, id)
  const factor = factorName(map, paragraph.factor)
  const first = claims[0]?.claim.id ?? null
  return (
    <div
      className={`edge ${styles.paragraph} ${away ? 'greyed' : ''}`}
      data-away={away ?? undefined}
      {...look(paragraph.factor)}
      data-paragraph={id}
    >
      <TreeItem
        id={id}
        className={selected === id ? styles.selected : ''}
        menu
        onClick={() => {
          select(id)
          if (!open) fold([id], false)
        }}
      >
        <RowMargin number>
          <span className="font-says text-h3 leading-tight font-bold text-factor-ink">
            <span className="sr">Paragraph </span>
            {number}
            <span className="sr">, </span>
          </span>
          <Button
            className="px-0! font-read max-phone:hidden"
            variant="quiet"
            size="small"
            tabIndex={-1}
            title={`Weight of ${name}`}
            onClick={() => ask({ what: 'weigh', id })}
          >
            {paragraph.weight === null ? (
              'no weight'
            ) : (
              <span>
                weight <b>{paragraph.weight}</b>
              </span>
            )}
          </Button>
        </RowMargin>
        <div className={IN_LINE}>
          <div className="relative flex min-h-hit flex-wrap items-center gap-x-4 gap-y-2 pe-[calc(2*var(--hit)+4px)]">
            <FactorMark id={paragraph.factor} name={factor || nothingYet(map)} />
            <FindingFlag id={id} />
            <SideButton id={id} />
            {(indexOf(map).stubs.get(id) ?? []).map((stub) => (
              <LinkMenu key={stub.relation.id} stub={stub} of={id} short />
            ))}
            <AwayFlag id={id} />
            <span className="flex-1" />
            <b className="tabular-nums not-max-phone:hidden" aria-hidden="true">
              {paragraph.weight}
            </b>
            <RowMenu id={id} name={name} className="absolute end-0 top-0 h-hit items-center" />
          </div>
          <span className="sr">, point: </span>
          <WrittenText
            row={id}
            place={{ what: 'point', of: id }}
            label={`Point of ${name}`}
            className={POINT}
            prompt={prompt('point')}
            text={paragraph.point}
            still={!open}
          />
          {!open && <Counts id={id} />}
        </div>
      </TreeItem>
      {open && (
        <>
          <OutlineChange paragraph={paragraph} number={number} />
          <NewRow shown={held !== null && first !== null}>
            <PlaceHere place={{ in: 'paragraph', paragraph: id, under: null, before: first }} words="Place first" />
          </NewRow>
          {claims.map((branch) => (
            <OutlineClaim key={branch.claim.id} branch={branch} />
          ))}
          <NewRow shown={held !== null || isNew}>
            <PlaceHere place={{ in: 'paragraph', paragraph: id, under: null, before: null }} words="Place here" />
            <WriteClaim paragraph={id} under={null} as="div" />
          </NewRow>
          <div className={NEW}>
            <FrameSlots paragraph={id} still />
          </div>
          {held === null && !isNew && <AddButtons id={id} name={name} />}
          {(!bare || paragraph.linkBack !== '' || linksBack) && (
            <TextRow
              row={linkBackRow(id)}
              place={{ what: 'link-back', of: id }}
              label={`Link back of ${name}`}
              className={SAY}
              prompt={prompt('link-back')}
              text={paragraph.linkBack}
              said={`of paragraph ${number}: `}
              before={
                <span className={ROLE}>
                  <Icon of={CornerLeftUp} size="small" />
                  Link back
                </span>
              }
            />
          )}
        </>
      )}
    </div>
  )
}

/** Two ways to fill a paragraph, for a pointer. Hidden from screen readers, which have them in the row's menu, and as N and T. */
function AddButtons({ id, name }: { id: string; name: string }) {
  const { write, ask } = useTools()
  return (
    <div className={`${NEW} flex flex-wrap gap-2`} aria-hidden="true">
      <Button variant="quiet" size="small" tabIndex={-1} onClick={() => write({ what: 'new', of: id })}>
        <Icon of={Pencil} size="small" />
        Write a claim
      </Button>
      <Button
        variant="quiet"
        size="small"
        tabIndex={-1}
        title={`From the tray into ${name}`}
        onClick={() => ask({ what: 'fill', id })}
      >
        <Icon of={Inbox} size="small" />
        From the tray
      </Button>
    </div>
  )
}

function Counts({ id }: { id: string }) {
  const { claim, evidence, explanation } = countRoles(
    useMap((s) => s.map),
    id,
  )
  return (
    <p className="meta">
      {`${claim} ${claim === 1 ? 'claim' : 'claims'}, ${evidence} evidence, ${explanation} ${explanation === 1 ? 'explanation' : 'explanations'}`}
    </p>
  )
}
