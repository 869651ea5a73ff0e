'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { useTell, When } from '@/components/ui/when'
import type { OfAssignment } from '@/lib/domain/classroom/requests'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import type { ServerAction } from '@/lib/domain/shared/action'
import { listed } from '@/lib/domain/shared/words'
import { CLOSED_WORDS, dateWords, standsSince, stateWords } from './work-words'

type Props = {
  work: SetWork
  now: string
  onBegin: ServerAction<OfAssignment, { mapId: string }>
}

/** One question as its pupil finds it: what is asked, by when, with whom, and the button that opens the map. */
export function OpenWork({ work, now, onBegin }: Props) {
  const router = useRouter()
  const tell = useTell()
  const [busy, start] = useTransition()
  const [refusal, setRefusal] = useState('')
  const { returned, handedIn, mapId } = work
  const stands = standsSince(work)
  const open = () =>
    start(async () => {
      const begun = await onBegin({ assignmentId: work.id })
      if (begun.ok) router.push(`/maps/${begun.value.mapId}`)
      else setRefusal(begun.refusal.message)
    })
  return (
    <article className="max-w-[720px]">
      <p className="meta">{work.className} asks</p>
      <h1 className="mt-2 mb-5 text-question! leading-card! wrap-anywhere">{work.question}</h1>
      <dl className="grid grid-cols-[132px_minmax(0,1fr)] gap-x-5 gap-y-3 border-margin border-s-2 p-5 max-phone:grid-cols-1 max-phone:gap-1 [&>dt]:font-strong [&>dt]:text-card [&>dt]:text-ink-2 max-phone:[&>dd]:mb-3 [&>dd>.meta]:block">
        <dt>Due</dt>
        <dd>
          {work.dueAt ? <When at={work.dueAt} now={now} until={handedIn === null} /> : 'No date'}
          {work.dueAt && <span className="meta">{dateWords(work)}</span>}
        </dd>
        <dt>Cards</dt>
        <dd>{work.deckTitle || 'None: you write your own.'}</dd>
        {work.mates.length > 0 && (
          <>
            <dt>With</dt>
            <dd>
              {listed(work.mates)}
              <span className="meta">You work on one map. What one of you writes, the others see.</span>
            </dd>
          </>
        )}
        <dt>Where it stands</dt>
        <dd>
          {stateWords(work)}
          {stands && (
            <span className="meta">
              on <When at={stands} now={now} />
            </span>
          )}
        </dd>
      </dl>
      {returned && (
        <section className="paper mt-5 grid justify-items-start gap-3 px-5 py-4" aria-label="What came back">
          {returned.target !== '' && (
            <p>
              <b className="text-pen">Target</b> {returned.target}
            </p>
          )}
          {returned.task !== '' && (
            <p>
              <b className="text-pen">Task</b> {returned.task}
              {returned.taskBy && <> by {tell('weekday', returned.taskBy)}</>}
            </p>
          )}
          <ButtonLink href={`/maps/${mapId}/returned`}>Read the comments</ButtonLink>
        </section>
      )}
      {work.closed && <p className="mt-6">{CLOSED_WORDS[work.closed]}</p>}
      {(mapId !== null || work.closed === null) && (
        <p className="mt-6 flex flex-wrap items-center gap-4 max-phone:[&>.button]:w-full">
          <Button variant="primary" size="large" disabled={busy} onClick={open}>
            {mapId === null ? 'Begin the map' : 'Open the map'}
          </Button>
          <span className="refusal" role="status">
            {refusal}
          </span>
        </p>
      )}
    </article>
  )
}
