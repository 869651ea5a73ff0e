'use client'
import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { useTell, When } from '@/components/ui/when'
import type { OfAssignment } from '@/lib/domain/classroom/requests'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import type { Action } from '@/lib/domain/shared/action'
import { CLOSED_WORDS, dateWords, namesInWords, standsSince, stateWords } from './work-words'
import './work.css'

type Props = {
  work: SetWork
  now: string
  onBegin: Action<OfAssignment, { mapId: string }>
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
    <article className="open-work">
      <p className="meta">{work.className} asks</p>
      <h1>{work.question}</h1>
      <dl>
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
              {namesInWords(work.mates)}
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
        <section className="open-work-returned" aria-label="What came back">
          {returned.target !== '' && (
            <p>
              <b className="pen">Target</b> {returned.target}
            </p>
          )}
          {returned.task !== '' && (
            <p>
              <b className="pen">Task</b> {returned.task}
              {returned.taskBy && <> by {tell('weekday', returned.taskBy)}</>}
            </p>
          )}
          <ButtonLink href={`/maps/${mapId}/returned`}>Read the comments</ButtonLink>
        </section>
      )}
      {work.closed && <p className="open-work-closed">{CLOSED_WORDS[work.closed]}</p>}
      {(mapId !== null || work.closed === null) && (
        <p className="open-work-go">
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
