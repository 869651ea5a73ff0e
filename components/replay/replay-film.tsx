'use client'
import { Pause, Play } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { TeacherPage } from '@/components/classroom/teacher-page'
import { OnMapContext } from '@/components/review/on-map'
import { SubmissionMap } from '@/components/review/submission-map'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { KeyStrip } from '@/components/ui/key-strip'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { markChanges } from '@/lib/domain/review/mark-changes'
import styles from './replay.module.css'
import { Score } from './score'
import { StepList } from './step-list'
import { type Journal, useFilm } from './use-film'

type Props = {
  journal: Journal
  /** Whose map it is, as its heading says. */
  heading: string
  question: string
  /** Where Esc leads, and what to call that. */
  back: { href: string; words: string }
}

/** How a map grew, step by step: the steps in words, the map as it then stood, and the score that is scrubbed. */
export function ReplayFilm({ journal, heading, question, back }: Props) {
  const router = useRouter()
  const film = useFilm(journal)
  const { replay, at, map, before, playing, go, step, leap, play } = film
  const [onlyChanged, setOnlyChanged] = useState(false)
  const [node, select] = useState<string | null>(null)
  const changes = useMemo(() => (at === 0 ? null : markChanges(before, map)), [before, map, at])
  const onMap = useMemo(() => ({ node, select, threads: [], changes }), [node, changes])
  usePageKeys({
    ArrowLeft: () => step(-1),
    ArrowRight: () => step(1),
    'Shift+ArrowLeft': () => leap(-1),
    'Shift+ArrowRight': () => leap(1),
    Home: () => go(0),
    End: () => go(replay.steps.length),
    ' ': play,
    d: () => setOnlyChanged(!onlyChanged),
    Escape: () => router.push(back.href),
  })
  const said = at === 0 ? 'The map as it was given.' : replay.steps[at - 1]?.words
  return (
    <TeacherPage className={styles.page}>
      <div
        className={`grid min-h-0 grid-cols-[328px_minmax(0,1fr)] max-desk:grid-cols-[250px_minmax(0,1fr)] max-tablet:flex max-tablet:flex-col ${styles.film} ${onlyChanged && at > 0 ? styles.only : ''}`}
      >
        <nav
          className="flex min-h-0 flex-col border-margin border-e-2 py-3 ps-5 max-tablet:order-2 max-tablet:max-h-[45vh] max-tablet:border-e-0 max-tablet:border-t-2"
          aria-label="Steps of the plan"
        >
          <header className="flex items-baseline gap-4 pb-3">
            <h2 className="font-says font-strong text-h3 leading-tight">{heading}</h2>
            <span className="meta count">
              step {at} of {replay.steps.length}
            </span>
          </header>
          <StepList replay={replay} at={at} go={go} />
          <p className="meta pt-3 pe-4">Steps are edits, evenly spaced. How long they took is not recorded here.</p>
        </nav>
        <main id="main" className="overflow-auto px-5 pt-4 pb-5 outline-none!" tabIndex={-1}>
          <header className="flex items-start justify-between gap-5 max-tablet:flex-col">
            <h1 className="font-says font-strong text-point leading-tight">{question}</h1>
            <p className="flex flex-none flex-wrap justify-end gap-3 max-tablet:justify-start">
              <Button
                className="pressed:bg-accent pressed:text-on-accent pressed:forced-color-adjust-none"
                aria-pressed={onlyChanged}
                onClick={() => setOnlyChanged(!onlyChanged)}
              >
                Only what changed
              </Button>
              <Button onClick={play}>
                {playing ? <Icon of={Pause} /> : <Icon of={Play} />}
                {playing ? 'Stop' : 'Play'}
              </Button>
              <ButtonLink variant="quiet" href={back.href}>
                {back.words}
              </ButtonLink>
            </p>
          </header>
          <p className="mt-3 font-strong" role="status">
            {said}
          </p>
          <OnMapContext.Provider value={onMap}>
            <SubmissionMap map={map} />
          </OnMapContext.Provider>
        </main>
      </div>
      <Score film={film} />
      <KeyStrip
        shown={[
          { keys: ['←', '→'], does: 'step' },
          { keys: ['⇧ ←', '⇧ →'], does: 'hand-in to hand-in' },
          { keys: ['Space'], does: 'play' },
          { keys: ['D'], does: 'only what changed' },
          { keys: ['Esc'], does: back.words.toLowerCase() },
        ]}
      />
    </TeacherPage>
  )
}
