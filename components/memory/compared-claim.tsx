'use client'
import { Circle, Contrast, type LucideIcon, MessageSquareQuote } from 'lucide-react'
import { useTelling } from '@/components/session/use-drafts'
import { useTools } from '@/components/session/use-map'
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

/** One claim of the deck beside the line that may say it: which line, how it went, and whose words to keep. */
export function ComparedClaim({ claim, line, result, keep, number, of, lines, onMark }: Props) {
  const look = useFactorLook()
  const { run } = useTools()
  const telling = useTelling()
  return (
    <li className="compare-row">
      <div className="compare-mine">
        {line ? (
          <TextArea
            label={`My line for claim ${number}`}
            value={line.text}
            onCommit={(text) => text.trim() !== '' && run(editClaim, { id: line.id, text }, 'quietly')}
            onDraft={telling({ what: 'claim', of: line.id })}
          />
        ) : (
          <p className="compare-nothing">Nothing written</p>
        )}
        {(line !== null || lines.length > 0) && (
          <Select
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
      <div className="compare-deck">
        <div className="compare-card edge" {...look(claim.factor)}>
          <p>{deckWords(claim)}</p>
          {claim.note && (
            <details className="note" open={['wrong', 'put-right'].includes(claim.note.verdict)}>
              <summary>
                <Icon of={MessageSquareQuote} size="small" />
                {claim.note.verdict === 'put-right' ? 'Put right' : 'Historian’s note'}
              </summary>
              <p>{claim.note.text}</p>
              <p className="src">A teacher has still to sign this note off.</p>
            </details>
          )}
        </div>
        <fieldset className="marks">
          <legend className="sr">
            Claim {number} of {of}
          </legend>
          {RESULTS.map(([id, word, Sign]) => (
            <button
              key={id}
              type="button"
              data-result={id}
              aria-pressed={result === id}
              onClick={() => onMark({ result: id })}
            >
              <Icon of={Sign} />
              {word}
            </button>
          ))}
        </fieldset>
        {line && (
          <fieldset className="keep">
            <legend>{inTray(line) ? 'Keep' : 'On the map'}</legend>
            {(['line', 'deck'] as const).map((whose) => (
              <button key={whose} type="button" aria-pressed={keep === whose} onClick={() => onMark({ keep: whose })}>
                {whose === 'line' ? 'my words' : 'the deck’s'}
              </button>
            ))}
          </fieldset>
        )}
      </div>
    </li>
  )
}
