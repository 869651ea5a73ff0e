'use client'
import { FactorScope } from '@/components/ui/factor-look'
import type { AskedQuestion, QuestionChoices } from '@/lib/domain/question/ask-question'
import { namedPlaces } from '@/lib/domain/question/named-places'
import type { Factor } from '@/lib/domain/shared/factor'
import { LIMITS } from '@/lib/domain/shared/limits'
import { NamedText } from './named-text'
import { ReadingLine } from './reading-line'
import './asked-form.css'

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
      <div className="asked-form" data-small={small}>
        <label>
          <span className={labelled ? 'label' : 'sr'}>{label}</span>
          <span className="asked-text">
            <span className="asked-mirror" aria-hidden>
              <NamedText text={text} places={namedPlaces(asked.question)} />{' '}
            </span>
            <textarea
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
