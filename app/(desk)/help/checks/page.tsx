import type { Metadata } from 'next'
import Link from 'next/link'
import { HelpText, HelpTitle } from '@/components/help/help-parts'
import { Desk } from '@/components/ui/desk'
import { SeverityMark } from '@/components/ui/severity-mark'
import { helpOf, whatChecksSee } from '@/content/check-help'
import { CHECKS } from '@/lib/domain/plan/checks/all'

export const metadata: Metadata = { title: 'What “Look again” looks at' }

/** The letters of the check ids, in the order in which a plan is made. */
const GROUPS: [string, string][] = [
  ['F', 'Does it answer the question?'],
  ['B', 'Does it see more than one side?'],
  ['E', 'Is it proved?'],
  ['A', 'Is it explained?'],
  ['W', 'Is it weighed?'],
  ['J', 'Is there a judgement?'],
]

export default async function ChecksPage() {
  return (
    <Desk width="page">
      <h1>What “Look again” looks at</h1>
      <HelpText>
        {whatChecksSee.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p>
          <Link href="/help/words">The words and times it goes by</Link> ·{' '}
          <Link href="/help/weighing">How your map weighs</Link>
        </p>
      </HelpText>
      {GROUPS.map(([letter, name]) => (
        <section key={letter} aria-labelledby={`group-${letter}`}>
          <HelpTitle id={`group-${letter}`}>{name}</HelpTitle>
          <ul className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(250px,1fr))] gap-3">
            {CHECKS.filter((check) => check.id.startsWith(letter)).map(({ id, slug, severity }) => (
              <li key={id}>
                <Link
                  href={`/help/checks/${slug}`}
                  prefetch={false}
                  className="paper grid h-full gap-1 px-4 py-3 text-card text-inherit no-underline hover:shadow-hover"
                >
                  <b className="flex items-baseline gap-3">
                    {typeof severity === 'string' && <SeverityMark severity={severity} />} {helpOf(id).title}
                  </b>
                  <span>{helpOf(id).looksFor}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section aria-labelledby="unseen">
        <HelpTitle id="unseen">What examiners also complain of, and no check can see</HelpTitle>
        <dl className="mt-3 grid grid-cols-[repeat(auto-fill,minmax(250px,1fr))] gap-x-5 gap-y-4">
          {whatChecksSee.unseen.map(({ complaint, ask }) => (
            <div key={complaint}>
              <dt className="font-strong">{complaint}</dt>
              <dd>{ask}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Desk>
  )
}
