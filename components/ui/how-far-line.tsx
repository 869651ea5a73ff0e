import type { QuestionType } from '@/lib/domain/question/question-types'

const TICKS = [-3, -2, -1, 0, 1, 2, 3]
const x = (tick: number) => 110 + tick * 32

export type HowFarProps = {
  you: number | null
  map?: number | null
  /** The words of the question, for the two ends; without them the line is bare. */
  words?: Pick<QuestionType, 'scale' | 'howFar'>
}

type LineProps = HowFarProps & {
  /** How wide it is. */
  className?: string
}

/** The seven ticks of the question’s line. Filled peg above: the student. Open mark below: what the map says. */
export function HowFarLine({ you, map = null, words, className = 'w-full max-w-[240px]' }: LineProps) {
  return (
    <>
      <svg viewBox="0 0 220 50" className={`block ${className}`} aria-hidden="true">
        <path
          d={`M${x(-3)} 28H${x(3)}${TICKS.map((t) => `M${x(t)} ${Math.abs(t) % 3 === 0 ? 19 : 23}v${Math.abs(t) % 3 === 0 ? 18 : 10}`).join('')}`}
          stroke="currentColor"
          strokeWidth="2"
          fill="none"
        />
        {you !== null && <path d={`M${x(you) - 8} 5h16l-8 15z`} fill="var(--accent)" />}
        {map !== null && (
          <path d={`M${x(map)} 36l7 12h-14z`} fill="var(--card)" stroke="currentColor" strokeWidth="2" />
        )}
      </svg>
      {words && (
        <span
          className="flex max-w-[240px] justify-between gap-4 text-label leading-tight text-ink-2 [&>*]:max-w-[48%]"
          aria-hidden="true"
        >
          <span>{words.scale[0]}</span>
          <span className="text-end">{words.scale[6]}</span>
        </span>
      )}
    </>
  )
}
