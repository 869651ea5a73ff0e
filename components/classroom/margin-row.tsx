import type { ReactNode } from 'react'

const ROW =
  'relative grid min-h-[64px] items-center border-rule border-b py-3 pe-3 before:absolute before:inset-y-0 before:w-[1.5px] before:bg-margin'
/** How wide the margin is, and where its button goes on a phone. */
const MARGINS = {
  letter:
    'grid-cols-[40px_1fr_auto] gap-4 before:start-[39px] max-tablet:grid-cols-[40px_1fr] max-tablet:[&>.button]:col-start-2 max-tablet:[&>.button]:justify-self-start',
  words:
    'grid-cols-[92px_1fr_auto] gap-5 before:start-[91px] max-phone:grid-cols-[60px_1fr] max-phone:before:start-[59px] max-phone:[&>.button]:col-start-2 max-phone:[&>.button]:justify-self-start',
}

type Props = {
  /** What stands left of the red line. */
  margin: keyof typeof MARGINS
  className?: string
  children: ReactNode
}

/** A row of the book: something in the margin, the words, and what can be done. */
export function MarginRow({ margin, className = '', children }: Props) {
  return <li className={`${ROW} ${MARGINS[margin]} ${className}`}>{children}</li>
}
