'use client'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import type { namedPlaces } from '@/lib/domain/question/named-places'

type Props = { text: string; places: ReturnType<typeof namedPlaces>; until?: number; size: number }

/** The longest name that is kept on one line, in characters. */
const ON_ONE_LINE = 45

/** A question's words, up to a place in them, with what it names underlined in its factor's colour, with its icon. */
export function NamedText({ text, places, until = text.length, size }: Props) {
  const look = useFactorLook()
  return places
    .flatMap(({ start, end, factor }, i) => [
      text.slice(places[i - 1]?.end ?? 0, start),
      <mark key={start} {...look(factor)} data-whole={end - start < ON_ONE_LINE}>
        <FactorIcon id={factor} size={size} />
        {text.slice(start, end)}
      </mark>,
    ])
    .concat(text.slice(places.at(-1)?.end ?? 0, until))
}
