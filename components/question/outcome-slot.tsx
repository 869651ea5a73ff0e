import { LIMITS } from '@/lib/domain/shared/limits'
import { IN_SLOT, MIRRORED, ReadingSlot } from './reading-slot'

type Props = { label: string; value: string; onChoose: (outcome: string | undefined) => void }

/** What is to be explained or judged, as a line that can be put in other words; left empty, it is read anew. */
export function OutcomeSlot({ label, value, onChoose }: Props) {
  return (
    <label className="flex w-full min-w-0 flex-wrap items-baseline gap-3">
      <span>{label}:</span>
      <ReadingSlot className="inline-grid min-w-[min(24ch,100%)] px-3 py-2">
        <span className={`${MIRRORED} invisible`} aria-hidden>
          {value}{' '}
        </span>
        <textarea
          className={`${IN_SLOT} ${MIRRORED} w-full resize-none overflow-hidden`}
          rows={1}
          aria-label={label}
          maxLength={LIMITS.text}
          placeholder="In a few words: what?"
          value={value}
          onChange={(event) => onChoose(event.target.value.replaceAll('\n', ' '))}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onBlur={() => value.trim() === '' && onChoose(undefined)}
        />
      </ReadingSlot>
    </label>
  )
}
