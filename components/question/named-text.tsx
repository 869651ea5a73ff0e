'use client'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import type { IconSize } from '@/components/ui/icon'
import type { namedPlaces } from '@/lib/domain/question/named-places'

type Props = {
  text: string
  places: ReturnType<typeof namedPlaces>
  until?: number
  /** Of the factors' icons; without it there are none, and the text stands as it does without marks. */
  size?: IconSize
  /** Of a name that is kept on one line where there is room. */
  short?: string
}

/** The longest name that is kept on one line, in characters. */
const ON_ONE_LINE = 45

const MARK =
  'box-decoration-clone [background:linear-gradient(var(--ft),var(--ft))_0_100%/100%_80%_no-repeat] pb-1 text-inherit shadow-[inset_0_-3px_0_var(--f)] forced-colors:[background:none] forced-colors:underline forced-colors:decoration-3'

/** A question's words, up to a place in them, with what it names underlined in its factor's colour, with its icon. */
export function NamedText({ text, places, until = text.length, size, short = '' }: Props) {
  const look = useFactorLook()
  return places
    .flatMap(({ start, end, factor }, i) => [
      text.slice(places[i - 1]?.end ?? 0, start),
      <mark
        key={start}
        className={`${MARK} ${size === undefined ? '' : 'ps-1 pe-px'} ${end - start < ON_ONE_LINE ? short : ''}`}
        {...look(factor)}
      >
        {size === undefined ? (
          text.slice(start, end)
        ) : (
          <Pictured factor={factor} words={text.slice(start, end)} size={size} />
        )}
      </mark>,
    ])
    .concat(text.slice(places.at(-1)?.end ?? 0, until))
}

/** A name with its factor's icon, which stays on the line of the first word. */
function Pictured({ factor, words, size }: { factor: string; words: string; size: IconSize }) {
  const [first = ''] = words.split(' ')
  return (
    <>
      <span className="whitespace-nowrap">
        <FactorIcon id={factor} size={size} className="me-1 inline-block align-[-2px] text-factor-ink" />
        {first}
      </span>
      {words.slice(first.length)}
    </>
  )
}
