import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { When, ZoneScope } from '@/components/ui/when'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import { CLOSED_WORDS, namesInWords, stateWords } from './work-words'
import './work.css'

/** What teachers have set, above one's own maps: what is asked, by when, and how far one is. */
export function SetWorkList({ work, now }: { work: SetWork[]; now: string }) {
  if (work.length === 0) return null
  return (
    <section className="set-work" aria-labelledby="set-work">
      <h2 id="set-work">Set by your teacher</h2>
      <ul>
        {work.map((w) => (
          <li key={w.id} data-state={w.closed ? 'closed' : w.state}>
            <Link href={`/assignments/${w.id}`}>
              <span className="set-work-asked">
                <span className="meta">
                  {w.className}
                  {w.mates.length > 0 && `, with ${namesInWords(w.mates)}`}
                </span>
                <span className="set-work-question">{w.question}</span>
                {w.returned && w.returned.target !== '' && (
                  <span className="set-work-target">
                    <b className="pen">Target</b> {w.returned.target}
                  </span>
                )}
              </span>
              <span className="set-work-state">
                <b>{stateWords(w)}</b>
                <span className="meta">
                  {w.closed ? (
                    CLOSED_WORDS[w.closed]
                  ) : w.dueAt ? (
                    <>
                      due{' '}
                      <ZoneScope zone={w.zone}>
                        <When at={w.dueAt} now={now} until={w.handedIn === null} />
                      </ZoneScope>
                    </>
                  ) : (
                    'no date'
                  )}
                </span>
              </span>
              <Icon of={ArrowRight} size="large" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
