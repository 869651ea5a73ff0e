import type { ComponentProps, ReactNode } from 'react'

type Props = ComponentProps<'section'> & {
  as?: 'section' | 'header'
  /** Left of the red line: a number, minutes, words. */
  margin?: ReactNode
  /** Its body begins with an edge of the factor’s pattern. */
  edge?: boolean
  /** Words on the page; without it there are lines, which have room of their own at both ends. */
  words?: boolean
}

/** A row of the exercise-book page: numbers and minutes left of the margin, the argument right of it. */
export function PlanRow({
  as: Row = 'section',
  margin,
  edge = false,
  words = false,
  className = 'border-b border-feint',
  children,
  ...section
}: Props) {
  return (
    <Row
      className={`grid grid-cols-[112px_minmax(0,1fr)] max-phone:grid-cols-[46px_minmax(0,1fr)] ${className}`}
      {...section}
    >
      <div className="flex flex-col items-end gap-px border-e-2 border-margin ps-3 pe-4 pt-4 pb-3 text-end tabular-nums max-phone:ps-1 max-phone:pe-2">
        {margin}
      </div>
      <div
        className={`min-w-0 pe-5 pt-3 pb-4 max-phone:pe-3 ${words ? 'ps-6 max-phone:ps-5' : 'ps-5 max-phone:ps-4'} ${edge ? 'edge' : ''}`}
      >
        {children}
      </div>
    </Row>
  )
}

/** The number of a paragraph in the margin. */
export const NumberInMargin = ({ children }: { children: ReactNode }) => (
  <span className="font-says text-h3 leading-tight font-bold text-factor-ink" aria-hidden="true">
    {children}
  </span>
)
