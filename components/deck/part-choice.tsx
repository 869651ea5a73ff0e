'use client'
import { Select } from '@/components/ui/field'
import type { ReadDeck } from '@/lib/formats/cards/deck-of-cards'

type Props = { read: ReadDeck; onChoose: (part: number) => void }

/** Which part of more cards than a deck holds is brought in now. The others can come in afterwards. */
export function PartChoice({ read, onChoose }: Props) {
  const { parts, part } = read
  const all = parts.reduce((sum, { claims }) => sum + claims, 0)
  return (
    <p className="my-4 flex flex-wrap items-center gap-4">
      <span>{`There are ${all} claims, more than one deck holds. Bring them in part by part:`}</span>
      <Select
        aria-label="Which part"
        className="w-auto"
        value={part}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {parts.map(({ from, to, claims }, i) => (
          <option key={from} value={i + 1}>
            {`Part ${i + 1}: cards ${from} to ${to}, ${claims} claims`}
          </option>
        ))}
      </Select>
    </p>
  )
}
