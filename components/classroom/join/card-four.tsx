'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { readCode } from '@/lib/domain/classroom/join-code'
import styles from './card-four.module.css'

type Props = {
  busy: boolean
  /** The button's words, where it leads the sheet. */
  words?: string
  onType: (last: string) => void
}

/** The last four of a card. All twelve do as well: an older card has no other way. */
export function CardFour({ busy, words, onType }: Props) {
  const [typed, setTyped] = useState('')
  const enough = readCode(typed).length >= 4
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (enough && !busy) onType(typed)
      }}
    >
      <label>
        <span className="label">Last four on your card</span>
        <input
          className={styles.four}
          value={typed}
          onChange={(event) => setTyped(event.target.value.toUpperCase())}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </label>
      <Button type="submit" size="large" variant={words ? 'primary' : 'plain'} disabled={busy || !enough}>
        {words ?? 'It is me'}
      </Button>
    </form>
  )
}
