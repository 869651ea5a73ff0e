import { Fragment } from 'react'

const TOP = 44
const SAG = 11

/** How far below the top of the stage the line hangs, `x` pixels from its left end. */
export const lineAt = (x: number, width: number): number => TOP + (4 * SAG * x * (width - x)) / width ** 2

/**
 * A peg as drawn: where it grips the line, the number over it (`level` 1 is one line higher; from 2 on there is no room for it), how far its string
 * reaches, and the wooden grips as top and height. Pixels of the stage.
 */
export type DrawnPeg = {
  weight: number
  x: number
  level: number
  reach: number
  grips: [top: number, height: number][]
}

type Props = { width: number; height: number; pegs: DrawnPeg[] }

const DRAWING = 'pointer-events-none absolute inset-0 overflow-visible'

/** The rope, the numbers over its pegs, and the strings to the cards that hang lower. */
export function LineDrawing({ width, height, pegs }: Props) {
  return (
    <svg className={DRAWING} width={width} height={height} aria-hidden="true">
      <path d={`M0 ${TOP}Q${width / 2} ${TOP + 2 * SAG} ${width} ${TOP}`} className="fill-none stroke-ink stroke-2" />
      {pegs.map(({ weight, x, level, reach }) => {
        const y = lineAt(x, width)
        return (
          <Fragment key={weight}>
            <path d={`M${x} ${y}V${reach}`} className="fill-none stroke-ink-3 stroke-[1.5]" />
            {level < 2 && (
              <text
                className="fill-ink font-says text-body font-bold"
                x={x}
                y={y - 15 - level * 16}
                textAnchor="middle"
              >
                {weight}
              </text>
            )}
          </Fragment>
        )
      })}
    </svg>
  )
}

/** The wooden pegs, over the cards that they hold. */
export function Pegs({ width, height, pegs }: Props) {
  return (
    <svg className={DRAWING} width={width} height={height} aria-hidden="true">
      {pegs.flatMap(({ weight, x, grips }) =>
        grips.map(([top, tall]) => (
          <rect
            className="fill-(--card) stroke-ink stroke-[1.5]"
            key={`${weight} ${top}`}
            x={x - 4}
            y={top}
            width="8"
            height={tall}
            rx="2"
          />
        )),
      )}
    </svg>
  )
}
