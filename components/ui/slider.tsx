import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'input'>, 'type' | 'value' | 'onChange'> & {
  /** What is set by it, in words. */
  label: string
  value: number
  /** Each step of a slide. */
  onSlide: (to: number) => void
  /** The slide is over: the hand or the key is let go. */
  onKeep?: () => void
}

/** A number of a hundred, to be felt rather than typed. A field for its digits stands beside it. */
export function Slider({ label, className = '', onSlide, onKeep, ...input }: Props) {
  return (
    <input
      min={0}
      max={100}
      {...input}
      type="range"
      aria-label={label}
      className={`m-0 min-h-hit w-full ${className}`}
      onChange={(event) => onSlide(Number(event.target.value))}
      onPointerUp={onKeep}
      onPointerCancel={onKeep}
      onKeyUp={onKeep}
      onBlur={onKeep}
    />
  )
}
