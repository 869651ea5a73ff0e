import styles from './card.module.css'

/** What is true of a card besides what it says. `away`: it is in the hand, and its place is kept. */
type CardState = { selected?: boolean; writing?: boolean; open?: boolean; away?: boolean; dragging?: boolean }

/** How an index card looks, wherever it stands; `placed` says where that is. */
export function cardLook(state: CardState = {}, placed = ''): string {
  const states = Object.entries(state).flatMap(([name, on]) => (on ? [styles[name]] : []))
  return ['claim', styles.card, ...states, placed].join(' ')
}

/** The line over a card’s text: what it is, and at its end what is to be said of it. */
export const CARD_ROLE = styles.role ?? ''
export const CARD_END = styles.end ?? ''
/** So many lines of it as `--clamp` says; a card that is chosen shows them all, but where it is `CLAMPED`. */
export const CARD_TEXT = `claim-text ${styles.text}`
export const CLAMPED = `${CARD_TEXT} ${styles.clamped}`
/** Around what is in the hand. */
export const GHOST = `ghost ${styles.ghost}`
