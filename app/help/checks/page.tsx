import type { Metadata } from 'next'
import Link from 'next/link'
import { PageHeader } from '@/components/ui/page-header'
import { SeverityMark } from '@/components/ui/severity-mark'
import { helpOf, whatChecksSee } from '@/content/check-help'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { currentAccount } from '@/lib/server/sign-in/current-account'
import '@/components/help/help.css'
import '@/components/ui/severity.css'

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
  const account = await currentAccount()
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <main id="main" className="desk help">
        <h1>What “Look again” looks at</h1>
        <div className="help-page">
          {whatChecksSee.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          <p>
            <Link href="/help/words">The words and times it goes by</Link> ·{' '}
            <Link href="/help/weighing">How your map weighs</Link>
          </p>
        </div>
        {GROUPS.map(([letter, name]) => (
          <section key={letter} aria-labelledby={`group-${letter}`}>
            <h2 id={`group-${letter}`}>{name}</h2>
            <ul className="checks-list">
              {CHECKS.filter((check) => check.id.startsWith(letter)).map(({ id, slug, severity }) => (
                <li key={id}>
                  <Link href={`/help/checks/${slug}`} prefetch={false}>
                    <b>
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
          <h2 id="unseen">What examiners also complain of, and no check can see</h2>
          <dl className="help-unseen">
            {whatChecksSee.unseen.map(({ complaint, ask }) => (
              <div key={complaint}>
                <dt>{complaint}</dt>
                <dd>{ask}</dd>
              </div>
            ))}
          </dl>
        </section>
      </main>
    </>
  )
}
