import { LIMITS } from '@/lib/domain/shared/limits'

type Props = { label: string; value: string; onChoose: (outcome: string | undefined) => void }

/** What is to be explained or judged, as a line that can be put in other words; left empty, it is read anew. */
export function OutcomeSlot({ label, value, onChoose }: Props) {
  return (
    <label className="reading-outcome">
      <span>{label}:</span>
      <span className="reading-slot">
        <span className="reading-mirror" aria-hidden>
          {value}{' '}
        </span>
        <textarea
          rows={1}
          aria-label={label}
          maxLength={LIMITS.text}
          placeholder="In a few words: what?"
          value={value}
          onChange={(event) => onChoose(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onBlur={() => value.trim() === '' && onChoose(undefined)}
        />
      </span>
    </label>
  )
}
