'use client'
import { Select } from '@/components/ui/field'
import { counted } from '@/lib/domain/shared/words'
import type { Separators } from '@/lib/formats/cards/read-cards'
import { type FormatId, formatById, formatsThat } from '@/lib/formats/formats'
import { BETWEEN, WITHIN } from '@/lib/formats/quizlet/split-pairs'
import type { FileRead } from '@/lib/formats/read-files'
import type { HowRead } from './sources'

type Props = {
  /** What it is called, for the labels of what can be chosen. */
  label: string
  file: FileRead | undefined
  how: HowRead
  /** Whether it can be nothing else: what is packed says itself what it is. */
  fixed?: boolean
  onChange: (how: HowRead) => void
}

/** A name of a format within a sentence. */
export const within = (name: string): string =>
  /^(?:An?|The|Notes)\b/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name

/** The formats that a text can be read as. */
const READ = formatsThat(({ read }) => read !== null)

/** What a file was taken for and why, how it was read, and what it can be read as instead. */
export function TakenFor({ label, file, how, fixed = false, onChange }: Props) {
  const found = file?.separators ?? null
  return (
    <div className="grid grid-cols-1 gap-3">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3">
        <div className="min-w-0 flex-[1_1_200px]">
          <p className="font-bold text-body">{takenWords(file, how)}</p>
          {file && file.refusal === null && <p className="text-ink-2 text-small">{file.rule}</p>}
          {file && how.as === null && file.why !== '' && <p className="text-ink-3 text-small">Because {file.why}.</p>}
        </div>
        {!fixed && (
          <Select
            aria-label={`What ${label} is`}
            className="max-w-[210px] flex-none"
            value={how.as ?? ''}
            onChange={({ target }) => onChange({ as: (target.value || null) as FormatId | null })}
          >
            <option value="">Any kind</option>
            {READ.map((id) => (
              <option key={id} value={id}>
                {formatById(id).name}
              </option>
            ))}
          </Select>
        )}
      </div>
      {found && <Between found={found} how={how} onChange={onChange} />}
    </div>
  )
}

/** “Looks like Word: 4 cards”. */
function takenWords(file: FileRead | undefined, how: HowRead): string {
  if (!file) return 'Nothing here yet'
  if (file.as === null) return 'Not read'
  return `${how.as === null ? 'Looks like' : 'Read as'} ${within(formatById(file.as).name)}${countOf(file)}`
}

function countOf(file: FileRead): string {
  if (file.refusal !== null) return ''
  return `: ${file.cards === 0 ? counted(file.claims, 'claim') : counted(file.cards, 'card')}`
}

type Named = { mark: string; words: string }

/** The marks that may be chosen, with the one that was found. */
const withFound = (marks: readonly Named[], found: string): readonly Named[] =>
  marks.some(({ mark }) => mark === found) ? marks : [...marks, { mark: found, words: `“${found}”` }]

/** What stands between front and back, and between two cards: found, and to be put right. */
function Between({ found, how, onChange }: { found: Separators; how: HowRead; onChange: Props['onChange'] }) {
  const choose = (to: Partial<Separators>) => onChange({ as: how.as ?? 'quizlet', separators: { ...found, ...to } })
  return (
    <p className="flex flex-wrap items-center gap-3 text-small">
      <label className="flex items-center gap-3">
        Between front and back
        <Select className="w-auto" value={found.within} onChange={({ target }) => choose({ within: target.value })}>
          {withFound(WITHIN, found.within).map(({ mark, words }) => (
            <option key={mark} value={mark}>
              {mark === '\t' || words.startsWith('“') ? words : `${words} “${mark}”`}
            </option>
          ))}
        </Select>
      </label>
      <label className="flex items-center gap-3">
        Cards
        <Select className="w-auto" value={found.between} onChange={({ target }) => choose({ between: target.value })}>
          {withFound(BETWEEN, found.between).map(({ mark, words }) => (
            <option key={mark} value={mark}>
              {words}
            </option>
          ))}
        </Select>
      </label>
    </p>
  )
}
