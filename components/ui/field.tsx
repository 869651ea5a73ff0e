'use client'
import { type ComponentProps, createContext, type ReactNode, use, useId } from 'react'

/** What is said of a field besides its label, by the ids of those who say it. */
type Told = { 'aria-describedby'?: string; 'aria-invalid'?: true }

const ToldContext = createContext<Told>({})

type Props = {
  label: ReactNode
  /** What to write, before it is wrong. */
  hint?: ReactNode
  /** Why it cannot be kept as it is. */
  error?: string | undefined
  className?: string
  children: ReactNode
}

/** A label, what is filled in below it, and what is said of that: a screen reader hears all of it with the field. */
export function Field({ label, hint, error, className, children }: Props) {
  const id = useId()
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  const told: Told = {}
  if (ids !== '') told['aria-describedby'] = ids
  if (error) told['aria-invalid'] = true
  return (
    <>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children */}
      <label className={className}>
        <span className="label">{label}</span>
        <ToldContext value={told}>{children}</ToldContext>
      </label>
      {hint && (
        <p id={`${id}-hint`} className="meta">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} role="alert" className="refusal">
          {error}
        </p>
      )}
    </>
  )
}

/** `say`: for a sentence of the plan, in the letters that the plan is read in. */
type Voice = { voice?: 'say' }

const look = (voice: Voice['voice'], className = '') =>
  `field ${voice ?? ''} ${className}`.replaceAll(/ +/g, ' ').trim()

export function TextInput({ voice, className, ...input }: ComponentProps<'input'> & Voice) {
  return <input {...use(ToldContext)} {...input} className={look(voice, className)} />
}

export function TextBox({ voice, className, ...box }: ComponentProps<'textarea'> & Voice) {
  return <textarea {...use(ToldContext)} {...box} className={look(voice, className)} />
}

export function Select({ className, ...select }: ComponentProps<'select'>) {
  return <select {...use(ToldContext)} {...select} className={look(undefined, className)} />
}
