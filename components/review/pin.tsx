import { CODE_WORDS, type ReviewCode } from '@/lib/domain/review/codes'
import { CodeFlag } from './code-flag'

type Props = { code: ReviewCode | null; number: number; outline?: boolean; className: string }

/** A teacher's flag: the code and the number of its comment. `outline`: it is from an earlier hand-in, or dealt with. */
export function Pin({ code, number, outline = false, className }: Props) {
  return (
    <CodeFlag
      outline={outline}
      className={`whitespace-nowrap ${className}`}
      title={code ? CODE_WORDS[code] : undefined}
    >
      <span className="sr">Comment: </span>
      {code ? `${code} ` : ''}
      {number}
    </CodeFlag>
  )
}
