'use client'
import { Circle, Contrast, type LucideIcon, MessageSquareQuote } from 'lucide-react'
import { useTelling } from '@/components/session/use-drafts'
import { useTools } from '@/components/session/use-map'
import { Button } from '@/components/ui/button'
import { useFactorLook } from '@/components/ui/factor-look'
import { Select } from '@/components/ui/field'
import { Icon } from '@/components/ui/icon'
import type { Claim } from '@/lib/domain/map/argument-map'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { inTray } from '@/lib/domain/map/read-map'
import type { RecallResult } from '@/lib/domain/map/recall'
import { deckWords } from '@/lib/domain/map/recall-cards'
import { short } from '@/lib/domain/map/short'
import type { RecallMark } from '@/lib/sync/memory-place'
import { TextArea } from '../ui/text-area'
import type { RecalledPair } from './compared'

const RESULTS: [RecallResult, string, LucideIcon][] = [
  ['had', 'Had it', Circle],
  ['partly', 'Partly', Contrast],
  ['missed', 'Missed', Circle],
]

const NONE = 'none'

type Props = RecalledPair & { number: number; of: number; lines: Claim[]; onMark: (mark: RecallMark) => void }

/** My words on the left of the margin, the deck's on its right. */
export const COMPARED = 'grid grid-cols-[minmax(0,5fr)_minmax(0,7fr)]'
const CHOICES = 'mt-3 flex flex-wrap items-center gap-3'

/** One claim of the deck beside the line that may say it: which line, how it went, and whose words to keep. */
export function ComparedClaim({ claim, line, result, keep, number, of, lines, onMark }: Props) {
  const look = useFactorLook()
  const { run } = useTools()
  const telling = useTelling()
  return (
    <li
      className={`${COMPARED} border-feint not-first:border-t max-phone:grid-cols-1 max-phone:pt-4 max-phone:pb-5`}
      data-compared
    >
      <div className="grid content-start gap-3 border-margin pt-4 pe-5 pb-5 max-phone:p-0 max-phone:pb-3 not-max-phone:border-e-2">
        <p className="label mb-0 not-max-phone:hidden">What I wrote</p>
        {line ? (
          <TextArea
            label={`My line for claim ${number}`}
            value={line.text}
            onCommit={(text) => text.trim() !== '' && run(editClaim, { id: line.id, text }, 'quietly')}
            onDraft={telling({ what: 'claim', of: line.id })}
          />
        ) : (
          <p className="p-2 text-ink-3">Nothing written</p>
        )}
        {(line !== null || lines.length > 0) && (
          <Select
            className="field-sizing-content w-auto max-w-full justify-self-start border-transparent bg-transparent ps-2 text-small text-ink-2 hover:border-control-line"
            aria-label={`Which of my lines says claim ${number}`}
            value=""
            onChange={(event) =>
              onMark({ line: event.target.value === NONE ? null : event.target.value, keep: undefined })
            }
          >
            <option value="" hidden>
              {line ? 'Another of my lines…' : 'One of my lines…'}
            </option>
            {line && <option value={NONE}>None of them says this</option>}
            {lines
              .filter((l) => l.id !== line?.id)
              .map((l) => (
                <option key={l.id} value={l.id}>
                  {short(l.text, 60)}
                </option>
              ))}
          </Select>
        )}
      </div>
      <div className="ps-5 pt-4 pb-5 max-phone:p-0">
        <p className="label not-max-phone:hidden">What the deck says</p>
        <div className="edge paper overflow-hidden py-3 ps-5 pe-4 leading-card wrap-anywhere" {...look(claim.factor)}>
          <p>{deckWords(claim)}</p>
          {claim.note && (
            <details
              className="group -me-4 mt-3 -mb-3 -ms-3 border-t-2 border-note-line bg-note-tint px-4 text-small open:pb-3"
              open={['wrong', 'put-right'].includes(claim.note.verdict)}
            >
              <summary className="flex min-h-hit items-center gap-3 font-strong text-note">
                <Icon of={MessageSquareQuote} size="small" />
                {claim.note.verdict === 'put-right' ? 'Put right' : 'Historian’s note'}
                <span
                  className="font-read text-ink-2 underline underline-offset-3 group-open:hidden"
                  aria-hidden="true"
                >
                  Show
                </span>
                <span
                  className="hidden font-read text-ink-2 underline underline-offset-3 group-open:inline"
                  aria-hidden="true"
                >
                  Hide
                </span>
              </summary>
              <p>{claim.note.text}</p>
              <p className="mt-2 text-label text-ink-2">A teacher has still to sign this note off.</p>
            </details>
          )}
        </div>
        <fieldset className={CHOICES} data-marks>
          <legend className="sr">
            Claim {number} of {of}
          </legend>
          {RESULTS.map(([id, word, Sign]) => (
            <Button key={id} variant="choice" aria-pressed={result === id} onClick={() => onMark({ result: id })}>
              <Icon of={Sign} className={id === 'had' ? 'fill-current' : ''} />
              {word}
            </Button>
          ))}
        </fieldset>
        {line && (
          <fieldset className={CHOICES}>
            <legend className="float-left text-small text-ink-2">{inTray(line) ? 'Keep' : 'On the map'}</legend>
            {(['line', 'deck'] as const).map((whose) => (
              <Button
                key={whose}
                variant="choice"
                size="small"
                className="font-read"
                aria-pressed={keep === whose}
                onClick={() => onMark({ keep: whose })}
              >
                {whose === 'line' ? 'my words' : 'the deck’s'}
              </Button>
            ))}
          </fieldset>
        )}
      </div>
    </li>
  )
}
