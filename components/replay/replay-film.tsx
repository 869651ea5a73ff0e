'use client'
import '@/components/classroom/classroom.css'
import { Pause, Play } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { useMemo, useState } from 'react'
import { OnMapContext } from '@/components/review/on-map'
import { SubmissionMap } from '@/components/review/submission-map'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { KeyStrip } from '@/components/ui/key-strip'
import { usePageKeys } from '@/components/ui/use-page-keys'
import { markChanges } from '@/lib/domain/review/mark-changes'
import { Score } from './score'
import { StepList } from './step-list'
import { type Journal, useFilm } from './use-film'
import '@/components/review/review.css'
import './replay.css'

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
    <div className="teacher film-page">
      <div className="review film" data-only={(onlyChanged && at > 0) || undefined}>
        <nav className="film-side" aria-label="Steps of the plan">
          <header>
            <h2>{heading}</h2>
            <span className="meta count">
              step {at} of {replay.steps.length}
            </span>
          </header>
          <StepList replay={replay} at={at} go={go} />
          <p className="meta">Steps are edits, evenly spaced. How long they took is not recorded here.</p>
        </nav>
        <main id="main" className="review-map" tabIndex={-1}>
          <header className="film-question">
            <h1>{question}</h1>
            <p className="film-buttons">
              <Button aria-pressed={onlyChanged} onClick={() => setOnlyChanged(!onlyChanged)}>
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
          <p className="film-said" role="status">
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
    </div>
  )
}
