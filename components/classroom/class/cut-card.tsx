'use client'
import type { ResumeCard } from '@/lib/domain/classroom/card'
import { QrCode } from '../qr-code'
import styles from './card-sheets.module.css'

type Props = {
  card: ResumeCard
  className: string
  address: string
  /** The real name for the strip; a line to write on where there is none; null: no strip. */
  name: string | undefined | null
}

/** One card to cut out. What is kept names nobody: the real name stands on a strip that tears off. */
export function CutCard({ card: { name: pupil, code }, className, address, name }: Props) {
  const host = address.replace(/^https?:\/\//, '')
  return (
    <article className={styles.card}>
      <div className={styles.keep}>
        <QrCode text={`${address}/resume#${code.replaceAll('-', '')}`} label={`QR code for ${pupil}`} />
        <div>
          <p>{className}</p>
          <h2>{pupil}</h2>
          <p className={styles.code}>{code.replaceAll('-', ' ')}</p>
          <p>
            Scan, or type it at <b>{host}/resume</b>. In class, tap your bird and type the last four.
          </p>
        </div>
      </div>
      {name !== null && (
        <footer className={styles.strip}>
          {name === undefined ? <span className={styles.line} /> : <b>{name}</b>}
          <span>{name === undefined ? 'name, then tear off' : 'tear off when you have it'}</span>
        </footer>
      )}
    </article>
  )
}
