import { ArrowRight } from 'lucide-react'
import Link from 'next/link'
import { pageAccount } from '@/app/page-account'
import { showLock } from '@/app/show-lock'
import { newMapOf, sampleAt } from '@/components/home/new-map-address'
import { StartDrawing } from '@/components/home/start-drawing'
import { StartTopics } from '@/components/home/start-topics'
import { LOGO_LINK } from '@/components/ui/bar-look'
import { ButtonLink } from '@/components/ui/button-link'
import { Icon } from '@/components/ui/icon'
import { Logo } from '@/components/ui/logo'
import { SourceLink } from '@/components/ui/source-link'
import { builtInDecks, firstTry, questionsFor, sampleMaps } from '@/content'
import styles from './start.module.css'

/** The first page: what it is, and one click to a real question. */
export default async function StartPage() {
  const account = await pageAccount()
  if (!account) await showLock()
  const [drawn, ...others] = sampleMaps
  return (
    <main className={styles.page}>
      <header className="flex items-center justify-between gap-5 pt-6 [&_a]:inline-flex [&_a]:min-h-hit [&_a]:items-center [&_a]:text-card">
        <span className={LOGO_LINK}>
          <Logo />
        </span>
        <nav className="flex flex-wrap items-center gap-x-5" aria-label="Howfar">
          {account ? <Link href="/maps">My maps</Link> : <Link href="/resume">I have a resume code</Link>}
          {account?.kind === 'teacher' ? (
            <Link href="/classes">My classes</Link>
          ) : (
            <Link href="/join">Join a class</Link>
          )}
          {!account && <Link href="/sign-in">Teachers</Link>}
        </nav>
      </header>
      <h1>Plan the argument before you write the essay.</h1>
      <p className="mt-4 max-w-[36em] text-[clamp(var(--t-point),1.5vw,var(--t-h3))] text-ink-2">
        Turn your flashcards into paragraphs, weigh them, and answer “how far”. Ten minutes, one side of A4.
      </p>
      <p className="mt-6 mb-7 flex flex-wrap items-center gap-x-5 gap-y-4 max-phone:[&>.button]:w-full">
        <ButtonLink href={newMapOf(firstTry.deckId, firstTry.questionId)} variant="primary" size="large">
          Try it with a real question
          <Icon of={ArrowRight} size="large" />
        </ButtonLink>
        <ButtonLink href="/decks/new" size="large">
          Paste your own flashcards
        </ButtonLink>
        <span className="meta">No account, no e-mail. Your work stays yours.</span>
      </p>
      {drawn && (
        <>
          <StartDrawing map={drawn} />
          <p className="mt-6">
            <Link href={sampleAt(drawn.id)}>Open this finished plan and take it apart</Link>
          </p>
        </>
      )}
      {others.map(({ id, question }) => (
        <p key={id} className="mt-3">
          <Link href={sampleAt(id)}>Another finished plan: {question.text}</Link>
        </p>
      ))}
      <StartTopics
        topics={builtInDecks.map(({ id, deck }) => ({ id, title: deck.title, questions: questionsFor(id).length }))}
      />
      <p className="mt-7">
        <SourceLink />
      </p>
    </main>
  )
}
