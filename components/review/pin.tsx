import { CODE_WORDS, type ReviewCode } from '@/lib/domain/review/codes'

/** A teacher's flag: the code and the number of its comment. `outline`: it is from an earlier hand-in, or dealt with. */
export function Pin({ code, number, outline = false }: { code: ReviewCode | null; number: number; outline?: boolean }) {
  return (
    <span className={`code pin ${outline ? 'outline' : ''}`} title={code ? CODE_WORDS[code] : undefined}>
      <span className="sr">Comment: </span>
      {code ? `${code} ` : ''}
      {number}
    </span>
  )
}
