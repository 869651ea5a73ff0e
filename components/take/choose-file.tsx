'use client'
import { ChevronDown, Download } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Segment, Segmented } from '@/components/ui/segmented'
import { PAPERS, Paper } from '@/lib/domain/shared/paper'
import { DOCUMENTS } from '@/lib/formats/documents'
import { type FormatId, formatById } from '@/lib/formats/formats'
import { CHOICE_ICONS, DOCUMENT_CHOICES, type DocumentChoice, filesOf, fileWords } from './file-words'
import { MoreFiles } from './more-files'
import type { Wish } from './taking'
import { usePaper } from './use-printing'

type Props = { onTake: (wish: Wish) => void; onLeave: () => void }

/** The few things that a map leaves as, each with the kinds of file that it can be. */
export function ChooseFile({ onTake, onLeave }: Props) {
  const [chosen, setChosen] = useState<DocumentChoice>('plan')
  const [kinds, setKinds] = useState<Partial<Record<DocumentChoice, FormatId>>>({})
  const [printing, change] = usePaper()
  const idOf = (choice: DocumentChoice): FormatId => kinds[choice] ?? filesOf(choice)[0] ?? 'pdf'
  const id = idOf(chosen)
  const onPaper = id === 'pdf' || id === 'docx'
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onTake({ id, document: chosen, printing })
  }
  return (
    <form className="flex flex-col gap-4 max-phone:flex-1" onSubmit={submit}>
      <fieldset className="flex flex-col gap-2">
        <legend className="sr">What you take</legend>
        {DOCUMENT_CHOICES.map((choice) => (
          <div
            key={choice}
            className="relative grid grid-cols-[auto_auto_1fr_auto] items-center gap-x-4 gap-y-2 rounded-card border border-rule bg-card px-4 py-3 has-[input:checked]:border-accent has-[input:checked]:shadow-[inset_0_0_0_1px_var(--accent)] max-phone:grid-cols-[auto_auto_1fr]"
          >
            <input
              id={`take-${choice}`}
              className="size-5 accent-accent after:absolute after:inset-0"
              type="radio"
              name="take"
              checked={chosen === choice}
              onChange={() => setChosen(choice)}
            />
            <Icon of={CHOICE_ICONS[choice]} size="large" className="text-ink-2" />
            <label htmlFor={`take-${choice}`} className="min-w-0">
              <b className="block font-strong">{DOCUMENTS[choice].name}</b>
              <span className="meta">{DOCUMENTS[choice].hint}</span>
            </label>
            <span className="relative max-phone:col-span-full max-phone:justify-self-start">
              <Segmented label={`${DOCUMENTS[choice].name} as`}>
                {filesOf(choice).map((kind) => (
                  <Segment
                    key={kind}
                    type="button"
                    on={chosen === choice && idOf(choice) === kind}
                    onClick={() => {
                      setChosen(choice)
                      setKinds({ ...kinds, [choice]: kind })
                    }}
                  >
                    {formatById(kind).name}
                  </Segment>
                ))}
              </Segmented>
            </span>
          </div>
        ))}
      </fieldset>
      <div className="flex min-h-hit flex-wrap items-center gap-x-6 gap-y-3">
        {onPaper && (
          <Choices label="Paper" of={Paper.options} on={printing.paper} onChoose={(paper) => change({ paper })}>
            {(paper) => PAPERS[paper].name}
          </Choices>
        )}
        {id === 'pdf' && (
          <Choices
            label="Name on it"
            of={['mine', 'none'] as const}
            on={printing.named ? 'mine' : 'none'}
            onChoose={(whose) => change({ named: whose === 'mine' })}
          >
            {(whose) => (whose === 'mine' ? 'Mine' : 'None')}
          </Choices>
        )}
        {chosen === 'cards' && (
          <Choices
            label="Cards"
            of={['all', 'placed'] as const}
            on={printing.cards}
            onChoose={(cards) => change({ cards })}
          >
            {(cards) => (cards === 'all' ? 'All' : 'On the map')}
          </Choices>
        )}
      </div>
      <details className="group border-t border-rule pt-3">
        <summary className="flex min-h-hit cursor-pointer list-none items-center gap-2 text-card font-strong text-ink-2">
          <Icon of={ChevronDown} className="-rotate-90 group-open:rotate-0" />
          More
        </summary>
        <MoreFiles printing={printing} onTake={onTake} />
      </details>
      <div className="sticky bottom-0 -mx-6 flex flex-wrap items-center gap-3 border-t border-rule bg-sunk px-6 py-4 max-phone:mt-auto">
        <Button type="submit" variant="primary">
          <Icon of={Download} />
          Make {fileWords({ id, document: chosen })}
        </Button>
        <Button variant="quiet" onClick={onLeave}>
          Cancel
        </Button>
        {onPaper && <span className="meta ms-auto">{PAPERS[printing.paper].name}</span>}
      </div>
    </form>
  )
}

type ChoicesProps<T extends string> = {
  label: string
  of: readonly T[]
  on: T
  onChoose: (one: T) => void
  children: (one: T) => string
}

function Choices<T extends string>({ label, of, on, onChoose, children }: ChoicesProps<T>) {
  return (
    <span className="flex items-center gap-3">
      <span aria-hidden="true" className="text-card font-strong text-ink-2">
        {label}
      </span>
      <Segmented label={label}>
        {of.map((one) => (
          <Segment key={one} type="button" on={one === on} onClick={() => onChoose(one)}>
            {children(one)}
          </Segment>
        ))}
      </Segmented>
    </span>
  )
}
