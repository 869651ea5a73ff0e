import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { HelpText } from '@/components/help/help-parts'
import { OwnCard } from '@/components/help/own-card'
import { Desk, Lede } from '@/components/ui/desk'
import { checkHelp } from '@/content/check-help'
import { CHECKS } from '@/lib/domain/plan/checks/all'

type Params = { params: Promise<{ slug: string }> }

async function pageOf({ params }: Params) {
  const { slug } = await params
  const check = CHECKS.find((c) => c.slug === slug)
  const help = checkHelp.get(slug)
  return check && help ? { check, help } : null
}

export async function generateMetadata(given: Params): Promise<Metadata> {
  return { title: (await pageOf(given))?.help.title ?? 'Not found' }
}

/** Why one check asks what it asks, and what to do about it. */
export default async function CheckHelpPage(given: Params) {
  const found = await pageOf(given)
  if (!found) notFound()
  const { help, check } = found
  return (
    <Desk width="page">
      <p>
        <Link href="/help/checks">What “Look again” looks at</Link>
      </p>
      <h1>{help.title}</h1>
      <HelpText as="article">
        <Lede>{help.looksFor}</Lede>
        <h2>Why it matters</h2>
        <p>
          {help.why} <span className="meta">Markers call it: {check.skill}.</span>
        </p>
        <h2>How to put it right</h2>
        <ol>
          {help.putRight.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <OwnCard ask={help.ask} />
        <h2>For example</h2>
        <p className="border-control-line border-s-3 bg-card px-4 py-3 font-says">{help.example}</p>
        <dl className="grid grid-cols-[repeat(auto-fit,minmax(240px,1fr))] gap-3">
          {[
            ['Weak', help.weak],
            ['Better', help.better],
          ].map(([name, words]) => (
            <div key={name} className="rounded-card border border-control-line bg-card px-4 py-3">
              <dt className="font-strong text-small">{name}</dt>
              <dd className="font-says">{words}</dd>
            </div>
          ))}
        </dl>
        <h2>When “Not this one” is right</h2>
        <p>{help.notThis}</p>
        <p className="meta">
          This looks at shape and words, never at whether the history is true. <Link href="/help/checks">More</Link>
        </p>
      </HelpText>
    </Desk>
  )
}
