export type ButtonVariant = 'plain' | 'primary' | 'quiet' | 'choice' | 'link'
type ButtonSize = 'small' | 'middle' | 'large'

export type ButtonLook = {
  /**
   * `primary`: the one thing to do here. `quiet`: no edge until the pointer is on it. `choice`: one of a few that can be
   * pressed in. `link`: words on a slip, underlined.
   */
  variant?: ButtonVariant
  size?: ButtonSize
}

const EVERY = 'button off:cursor-default off:bg-transparent off:text-ink-3'

const VARIANTS: Record<ButtonVariant, string> = {
  plain: 'border-control-line bg-card text-ink hover:bg-sunk off:border-rule',
  primary:
    'forced-color-adjust-none border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong off:border-rule [&_kbd]:border-current [&_kbd]:bg-transparent [&_kbd]:text-inherit',
  quiet: 'border-transparent bg-transparent text-ink-2 hover:bg-sunk off:opacity-60',
  choice:
    'border-control-line bg-card text-ink hover:bg-sunk pressed:border-accent pressed:bg-accent-tint off:border-rule',
  link: 'border-transparent bg-transparent text-inherit underline underline-offset-3',
}

const SIZES: Record<ButtonSize, string> = {
  small: 'min-h-hit-small text-small',
  middle: 'min-h-hit text-card',
  large: 'min-h-hit-large text-point',
}

const PADDING: Record<ButtonSize, string> = { small: 'px-3', middle: 'px-4', large: 'px-6' }

/** How a button looks: for what is one and is drawn by something else, as the trigger of a menu is. */
export const buttonLook = ({ variant = 'plain', size = 'middle' }: ButtonLook, placed = ''): string =>
  `${EVERY} ${VARIANTS[variant]} ${SIZES[size]} ${PADDING[size]} ${placed}`.trimEnd()

/** How a button of one icon looks: as wide as a finger, whatever its height. */
export const iconButtonLook = ({ variant = 'quiet', size = 'middle' }: ButtonLook, placed = ''): string =>
  `${EVERY} icon-button ${VARIANTS[variant]} ${SIZES[size]} px-0 ${placed}`.trimEnd()

/** Buttons side by side, as wide as they are together. */
export const BUTTON_ROW = 'inline-flex flex-wrap items-center gap-3'
