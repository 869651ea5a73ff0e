'use client'
import { FactorScope } from '@/components/ui/factor-look'
import type { AskedQuestion, QuestionChoices } from '@/lib/domain/question/ask-question'
import { namedPlaces } from '@/lib/domain/question/named-places'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { NamedText } from './named-text'
import { ReadingLine } from './reading-line'
import { MIRRORED } from './reading-slot'

type Props = {
  text: string
  /** The question as it is read, with what was settled by hand. */
  asked: AskedQuestion
  choices: QuestionChoices
  /** The factors there are without this question. */
  factors: readonly Factor[]
  label: string
  /** Whether the label is drawn; it is there for readers of the page in any case. */
  labelled?: boolean
  /** Whether the reading is shown; it never is without a text. */
  reads?: boolean
  /** For a place that has other questions beside it. */
  small?: boolean
  onText: (text: string) => void
  onChoose: (choices: QuestionChoices) => void
  onFocus?: () => void
}

const BOX = 'min-h-[calc(2*1.36em+26px)] rounded-control border px-4 py-3'

/**
 * A question as it is typed, and how it is read: the one form for it, wherever one is asked. What is settled by hand stays
 * as it is while the text is typed further.
 */
export function AskedForm({
  text,
  asked,
  choices,
  factors,
  label,
  labelled = true,
  reads = true,
  small = false,
  onText,
  onChoose,
  onFocus,
}: Props) {
  return (
    <FactorScope factors={asked.factors}>
      <div className="group/asked grid min-w-0 gap-5" data-small={small}>
        <label>
          <span className={labelled ? 'label' : 'sr'}>{label}</span>
          <span className="grid font-says text-question leading-card font-point tracking-[-0.008em] group-data-[small=true]/asked:text-point max-phone:text-h3">
            {/* It has the text's own words: it is as high as they are, and draws what is named under them. */}
            <span className={`${MIRRORED} ${BOX} border-transparent bg-card text-transparent`} aria-hidden>
              <NamedText text={text} places={namedPlaces(asked.question)} />{' '}
            </span>
            <textarea
              className={`${MIRRORED} ${BOX} w-full resize-none overflow-hidden border-control-line bg-transparent text-ink placeholder:text-ink-3 placeholder:opacity-100`}
              rows={1}
              required={reads}
              maxLength={LIMITS.text}
              placeholder="How far do you agree that…"
              value={text}
              onFocus={onFocus}
              onChange={(event) => onText(event.target.value)}
            />
          </span>
        </label>
        {reads && text.trim() !== '' && (
          <ReadingLine asked={asked} choices={choices} factors={factors} onChoose={onChoose} />
        )}
      </div>
    </FactorScope>
  )
}
