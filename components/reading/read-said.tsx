export const READ_TITLE = 'font-says font-strong text-h3 leading-card'
export const READ_WORDS = 'my-2 font-says text-point leading-card'

/** A sentence of the plan under what it is; nothing where there is none. */
export function ReadSaid({ label, text }: { label: string; text: string }) {
  if (text === '') return null
  return (
    <p className={READ_WORDS}>
      <b className="me-3 font-reads font-strong text-ink-2 text-small">{label}</b> {text}
    </p>
  )
}
