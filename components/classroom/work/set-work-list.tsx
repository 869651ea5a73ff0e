import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { Icon } from '@/components/ui/icon'
import { When, ZoneScope } from '@/components/ui/when'
import type { SetWork } from '@/lib/domain/classroom/set-work'
import { listed } from '@/lib/domain/shared/words'
import { CLOSED_WORDS, stateWords } from './work-words'

/** What teachers have set, above one's own maps: what is asked, by when, and how far one is. */
export function SetWorkList({ work, now }: { work: SetWork[]; now: string }) {
  if (work.length === 0) return null
  return (
    <section className="mb-7" aria-labelledby="set-work">
      <h2 id="set-work" className="mb-3 text-h3">
        Set by your teacher
      </h2>
      <ul className="lined rounded-sheet bg-sheet shadow-flat">
        {work.map((w) => (
          <li key={w.id} className="border-rule not-first:border-t">
            <Link
              href={`/assignments/${w.id}`}
              className="ms-6 grid grid-cols-[minmax(0,1fr)_220px_18px] items-center gap-x-5 gap-y-2 border-margin border-s-2 px-5 py-4 text-ink no-underline hover:bg-card max-phone:ms-4 max-phone:grid-cols-[minmax(0,1fr)_18px]"
            >
              <span className="grid gap-1">
                <span className="meta">
                  {w.className}
                  {w.mates.length > 0 && `, with ${listed(w.mates)}`}
                </span>
                <span
                  className={`font-point font-says text-point leading-card wrap-anywhere ${w.closed ? 'text-ink-2' : ''}`}
                >
                  {w.question}
                </span>
                {w.returned && w.returned.target !== '' && (
                  <span className="text-card">
                    <b className="text-pen">Target</b> {w.returned.target}
                  </span>
                )}
              </span>
              <span className="grid gap-1 text-card max-phone:row-start-2 max-phone:block max-phone:[&>.meta]:ms-3">
                <b>{stateWords(w)}</b>
                <span className="meta">{w.closed ? CLOSED_WORDS[w.closed] : <Due work={w} now={now} />}</span>
              </span>
              <Icon of={ArrowRight} size="large" className="text-accent" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Due({ work: { dueAt, zone, handedIn }, now }: { work: SetWork; now: string }) {
  if (dueAt === null) return 'no date'
  return (
    <>
      due{' '}
      <ZoneScope zone={zone}>
        <When at={dueAt} now={now} until={handedIn === null} />
      </ZoneScope>
    </>
  )
}
