'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import { useFactorLook } from '@/components/ui/factor-look'
import { FactorIcon } from '@/components/ui/factor-mark'
import { factorNamed } from '@/lib/domain/deck/factor-of-heading'
import type { Factor } from '@/lib/domain/shared/factor'
import { IN_SLOT, ReadingSlot } from './reading-slot'
import { SelectSlot } from './select-slot'

/** Values of the list that are no factor's id: ids have no spaces. */
const NONE = ''
const OWN = 'of my own'
/** The longest name of a factor that is typed here, in characters. */
const LONGEST_NAME = 60

type Props = {
  label: string
  value: string | null
  factors: Factor[]
  /** Whether the question cannot do without: once there is one, there is always one. */
  needed: boolean
  onChoose: (factor: Factor | null) => void
}

/** The factor that a question names: one that is offered, or one by a name that is typed. */
export function FactorSlot({ label, value, factors, needed, onChoose }: Props) {
  const look = useFactorLook()
  const [typed, setTyped] = useState<string | null>(null)
  const field = useRef<HTMLSelectElement>(null)
  const back = useRef(false)
  const ended = useRef(false)
  const writing = typed !== null
  useLayoutEffect(() => {
    if (!writing && back.current) field.current?.focus()
    back.current = false
  }, [writing])
  /** What is typed is kept where the field is left by Enter or for another; the field's going is no leaving of it. */
  const end = (name: string, toList: boolean) => {
    if (ended.current) return
    ended.current = true
    back.current = toList
    setTyped(null)
    if (name !== '') onChoose(factorNamed(name))
  }
  if (writing)
    return (
      <ReadingSlot>
        <input
          className={`${IN_SLOT} w-[22ch]`}
          aria-label={`${label}: a name of your own`}
          // biome-ignore lint/a11y/noAutofocus: it was asked for in the list that stood here
          autoFocus
          value={typed}
          maxLength={LONGEST_NAME}
          placeholder="Name of the factor"
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => end(typed.trim(), false)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return
            event.preventDefault()
            event.stopPropagation()
            end(event.key === 'Enter' ? typed.trim() : '', true)
          }}
        />
      </ReadingSlot>
    )
  const nothing = needed && value !== null ? [] : [{ id: NONE, name: 'nothing yet' }]
  return (
    <SelectSlot
      label={label}
      value={value ?? NONE}
      options={[
        ...nothing,
        ...factors.map(({ id, name }) => ({ id, name })),
        { id: OWN, name: 'a factor of your own…' },
      ]}
      icon={value !== null && <FactorIcon id={value} />}
      look={value === null ? undefined : look(value)}
      field={field}
      onChoose={(id) => {
        if (id !== OWN) return onChoose(factors.find((f) => f.id === id) ?? null)
        ended.current = false
        setTyped('')
      }}
    />
  )
}
