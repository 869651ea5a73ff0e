'use client'
import { Eye } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { buttonLook } from '@/components/ui/button-look'
import { Icon } from '@/components/ui/icon'
import { KeyStrip } from '@/components/ui/key-strip'
import { usePageKeys } from '@/components/ui/use-page-keys'
import type { ChangeTerms, QuestionToSet } from '@/lib/domain/classroom/requests'
import type { ClassToSet, SetAssignment } from '@/lib/domain/classroom/setting'
import type { CheckId } from '@/lib/domain/plan/finding'
import type { Presets } from '@/lib/domain/plan/preset'
import type { ServerAction } from '@/lib/domain/shared/action'
import { NamesSwitch } from '../names/names-here'
import { ChecksPart } from './checks-part'
import {
  type AssignmentDraft,
  chosenOf,
  draftOf,
  newDraft,
  nextWeek,
  type OfferedDeck,
  previewAddress,
  termsOf,
} from './draft'
import { DuePart } from './due-part'
import { GroupsPart } from './groups-part'
import { PresetPart } from './preset-part'
import { QuestionPart } from './question-part'
import { ScaffoldPart } from './scaffold-part'
import { Tick } from './tick'

const COLUMN = 'grid min-w-0 content-start gap-6 px-6 pt-5 pb-6 max-phone:px-5'

type Props = {
  to: ClassToSet
  /** The assignment that is changed; null while a new question is set. */
  changed: SetAssignment | null
  decks: OfferedDeck[]
  presets: Presets
  checks: { id: CheckId; name: string }[]
  now: string
  onSet: ServerAction<QuestionToSet, { id: string }>
  onChange: ServerAction<ChangeTerms, null>
}

/** Everything that a teacher settles of a question, on one page: left what is asked, right how. */
export function SetQuestion({ to, changed, decks, presets, checks, now, onSet, onChange }: Props) {
  const router = useRouter()
  const [draft, setDraft] = useState<AssignmentDraft>(() =>
    changed ? draftOf(changed, to.zone) : newDraft(decks[0], nextWeek(now, to.zone)),
  )
  const [refusal, setRefusal] = useState('')
  const [busy, start] = useTransition()
  const set = (part: Partial<AssignmentDraft>) => setDraft((was) => ({ ...was, ...part }))
  const setTerms = (terms: Partial<AssignmentDraft['terms']>) =>
    setDraft((was) => ({ ...was, terms: { ...was.terms, ...terms } }))

  const asked = changed !== null || draft.questionId !== null || draft.own.text.trim() !== ''
  const submit = () => {
    if (!asked || busy) return
    start(async () => {
      const said = { terms: termsOf(draft, to.zone), groups: draft.terms.groupOf > 1 ? draft.groups : {} }
      const done = changed
        ? await onChange({ assignmentId: changed.id, ...said })
        : await onSet({ classId: to.id, chosen: chosenOf(draft), ...said })
      if (!done.ok) setRefusal(done.refusal.message)
      else router.push(`/assignments/${changed ? changed.id : (done.value as { id: string }).id}`)
    })
  }
  usePageKeys({ 'Ctrl+Enter': submit })
  const pupils = `${to.seats.length} ${to.seats.length === 1 ? 'pupil' : 'pupils'}`
  return (
    <form
      className="flex flex-1 flex-col"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <div className="mx-auto grid w-[min(1240px,100%)] flex-1 grid-cols-2 max-tablet:grid-cols-1">
        <section className={COLUMN} aria-label="What is asked">
          {changed ? (
            <div>
              <span className="label">Question</span>
              <p className="mb-3 font-point font-says text-h3 leading-card">{changed.terms.question.text}</p>
              <p className="meta">
                {changed.terms.deckTitle === '' ? 'Without a deck' : `From “${changed.terms.deckTitle}”`},{' '}
                {presets[changed.terms.question.preset].name}. To ask something else, take this one back and set a new
                question.
              </p>
            </div>
          ) : (
            <>
              <QuestionPart draft={draft} decks={decks} before={to.assignments} onSet={set} />
              <PresetPart presets={presets} chosen={draft.preset} onChoose={(preset) => set({ preset })} />
            </>
          )}
          <GroupsPart
            seats={to.seats}
            groupOf={draft.terms.groupOf}
            groups={draft.groups}
            begunGroups={changed?.begunGroups ?? []}
            fixed={changed?.begun ?? false}
            onSet={(groupOf, groups) => {
              set({ groups })
              setTerms({ groupOf })
            }}
          />
        </section>
        <section
          className={`${COLUMN} border-margin border-s-2 max-tablet:border-s-0 max-tablet:border-t-2`}
          aria-label="How it is done"
        >
          <DuePart
            due={draft.due}
            late={draft.terms.late}
            onDue={(due) => set({ due })}
            onLate={(late) => setTerms({ late })}
          />
          <ScaffoldPart seats={to.seats} terms={draft.terms} onSet={setTerms} />
          <ChecksPart checks={checks} off={draft.terms.checksOff} onSet={(checksOff) => setTerms({ checksOff })} />
        </section>
      </div>
      <footer className="sticky bottom-0 z-bar flex flex-wrap items-center gap-x-4 gap-y-3 border-rule border-t bg-ground px-6 py-3 max-phone:px-5 max-phone:[&>.button]:flex-1 max-phone:[&_kbd]:hidden pointer-coarse:[&_kbd]:hidden short:static">
        <Tick type="checkbox" checked={draft.terms.figures} onChange={(e) => setTerms({ figures: e.target.checked })}>
          Pupils see class figures, from five plans up
        </Tick>
        <span className="refusal flex-1" role="status">
          {refusal}
        </span>
        {!changed && (
          <a
            className={buttonLook({})}
            href={asked ? previewAddress(draft) : undefined}
            aria-disabled={!asked}
            target="_blank"
            rel="noopener"
          >
            <Icon of={Eye} />
            Preview as a pupil
          </a>
        )}
        <Button type="submit" variant="primary" disabled={!asked || busy || to.archived}>
          {changed ? 'Keep the changes' : `Set for ${pupils}`}
          <kbd>Ctrl ↵</kbd>
        </Button>
      </footer>
      <KeyStrip
        shown={[
          { keys: ['Tab'], does: 'next part' },
          { keys: ['↑', '↓'], does: 'choose' },
          { keys: ['Space'], does: 'tick' },
          { keys: ['Ctrl ↵'], does: changed ? 'keep' : 'set' },
        ]}
        aside={to.archived ? 'This class is over: nothing more is set to it.' : undefined}
      >
        <NamesSwitch />
      </KeyStrip>
    </form>
  )
}
