'use client'
import { ArrowLeft, ArrowRight } from 'lucide-react'
import type { PointerEvent, ReactNode } from 'react'
import { cardLook } from '@/components/card/card-look'
import { useMap } from '@/components/session/use-map'
import { buttonLook, iconButtonLook } from '@/components/ui/button-look'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorMark } from '@/components/ui/factor-mark'
import { Icon } from '@/components/ui/icon'
import { nameOfParagraph } from '@/lib/domain/map/read-map'
import type { Side } from '@/lib/domain/question/question-types'
import { pointWords } from '@/lib/domain/weighing/point-words'
import { type Load, otherSide, sideAt } from '@/lib/domain/weighing/scales'
import { useQuestionWords } from '../verdict-words'
import { WeightBox } from '../weight-box'
import type { Moves } from './use-moves'

export type ChipProps = {
  load: Load
  /** Hangs beside the scales: its side is told in a word. */
  beside?: boolean
  away: boolean
  grip: (event: PointerEvent<HTMLElement>, id: string) => void
  moves: Moves
}

/** A paragraph on the scales or beside them: its weight as a number, and buttons to where else it could go. */
export function LoadChip({ load, beside = false, away, grip, moves }: ChipProps) {
  const look = useFactorLook()
  const map = useMap((s) => s.map)
  const { sides } = useQuestionWords()
  const { paragraph, side, counts } = load
  const { id, factor } = paragraph
  const name = nameOfParagraph(map, id)
  const bySides = !moves.putFirst
  return (
    <li
      className={cardLook(
        { away },
        `flex items-center ${beside ? 'gap-2 py-1 pe-2' : 'gap-1 py-px pe-1 max-phone:flex-wrap max-phone:justify-between'}`,
      )}
      {...look(factor)}
      data-role="claim"
      onPointerDown={(event) => grip(event, id)}
    >
      {/* A name is told whole here, in two lines if need be. */}
      <span
        className={`grid min-w-0 flex-1 gap-px [&_.factor]:overflow-visible! [&_.factor]:leading-tight [&_.factor]:whitespace-normal! [&_.factor]:wrap-anywhere ${beside ? '' : 'max-phone:flex-[1_0_100%] max-phone:pt-2'}`}
      >
        <FactorMark id={factor} name={name} />
        {bySides && side !== null && (beside || side === 'qualifies') && (
          <span className="text-label leading-tight text-ink-2">
            {sides[side].word}
            {!beside && `: counts ${pointWords(counts)}`}
          </span>
        )}
      </span>
      <WeightBox small paragraph={paragraph} />
      {bySides ? (
        <SideButtons id={id} name={name} side={side} moves={moves} />
      ) : (
        factor !== null &&
        factor !== map.judgement.mainFactor && (
          <Send
            id={id}
            label={`Put ${name} first`}
            title={beside ? undefined : 'Put it first'}
            moves={moves}
            onSend={() => moves.putFirst?.(id)}
          >
            {beside ? 'Put first' : <Icon of={ArrowLeft} />}
          </Send>
        )
      )}
    </li>
  )
}

/** One arrow to the other side, or both sides by name while it is on neither. */
function SideButtons({ id, name, side, moves }: { id: string; name: string; side: Side | null; moves: Moves }) {
  const { sides } = useQuestionWords()
  if (side === null)
    return (['supports', 'opposes'] as const).map((to, i) => (
      <Send
        key={to}
        id={i === 0 ? id : undefined}
        label={`Put ${name} on “${sides[to].word}”`}
        moves={moves}
        sideOf={id}
        onSend={() => moves.toSide(id, to)}
      >
        {sides[to].word}
      </Send>
    ))
  const other = otherSide(side)
  const Arrow = other === 'supports' ? ArrowLeft : ArrowRight
  return (
    <Send
      id={id}
      label={`Move ${name} to “${sides[other].word}”`}
      title={`To the other side: ${sides[other].word}`}
      moves={moves}
      sideOf={id}
      onSend={() => moves.toSide(id, other)}
    >
      <Icon of={Arrow} />
    </Send>
  )
}

type SendProps = {
  /** Finds the button again where its paragraph has moved to. */
  id: string | undefined
  label: string
  title?: string
  moves: Moves
  /** Arrow keys and Delete move this paragraph too. */
  sideOf?: string
  onSend: () => void
  children: ReactNode
}

/** Lower than a small one, so that a paragraph on a pan is one line. */
const SMALL = 'min-h-[26px]! w-[26px] pointer-coarse:min-h-[44px]! pointer-coarse:w-[44px]'

function Send({ id, label, title, moves, sideOf, onSend, children }: SendProps) {
  return (
    <button
      type="button"
      className={title ? iconButtonLook({ size: 'small' }, SMALL) : buttonLook({ size: 'small' })}
      data-send={id}
      aria-label={label}
      title={title}
      onClick={onSend}
      onKeyDown={(event) => {
        if (sideOf === undefined) return
        const pointed = sideAt(event.key)
        if (pointed) moves.toSide(sideOf, pointed)
        else if (event.key === 'Delete' || event.key === 'Backspace') moves.toSide(sideOf, null)
        else return
        event.preventDefault()
      }}
    >
      {children}
    </button>
  )
}
