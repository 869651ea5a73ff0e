'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { yearIn, yearWords } from '@/lib/domain/shared/period'
import { IN_SLOT, ReadingSlot } from './reading-slot'

type Years = { from?: number | null; to?: number | null }
type Props = { from: number | null; to: number | null; onChoose: (years: Years) => void }

/** The years that a question covers, each open where its field is empty. */
export function YearsSlot({ from, to, onChoose }: Props) {
  const [asked, setAsked] = useState(false)
  if (from === null && to === null && !asked)
    return (
      <>
        <span>No years are given.</span>
        <Button className="font-reads" size="small" onClick={() => setAsked(true)}>
          Add years
        </Button>
      </>
    )
  const choose = (years: Years) => {
    // The fields stay while they are emptied: they may have the focus.
    setAsked(true)
    onChoose(years)
  }
  return (
    <span className="inline-flex items-center gap-3">
      <YearField
        label="From the year"
        words="from"
        year={from}
        autoFocus={asked}
        onChoose={(year) => choose({ from: year })}
      />
      <YearField label="To the year" words="to" year={to} onChoose={(year) => choose({ to: year })} />
    </span>
  )
}

type FieldProps = {
  label: string
  words: string
  year: number | null
  autoFocus?: boolean
  onChoose: (year: number | null) => void
}

function YearField({ label, words, year, autoFocus, onChoose }: FieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <>
      <span>{words}</span>
      <ReadingSlot>
        <input
          className={`${IN_SLOT} w-[6ch] tabular-nums`}
          aria-label={label}
          // biome-ignore lint/a11y/noAutofocus: it was asked for with the button that stood here
          autoFocus={autoFocus}
          value={typed ?? (year === null ? '' : yearWords(year))}
          maxLength={8}
          placeholder="open"
          onChange={(event) => {
            setTyped(event.target.value)
            const read = yearIn(event.target.value)
            if (read !== null || event.target.value.trim() === '') onChoose(read)
          }}
          onBlur={() => setTyped(null)}
        />
      </ReadingSlot>
    </>
  )
}
