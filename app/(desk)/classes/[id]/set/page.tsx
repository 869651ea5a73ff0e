import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { changeTermsAction, setQuestionAction, withdrawAssignmentAction } from '@/app/actions/assignments'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { NamesHere } from '@/components/classroom/names/names-here'
import type { OfferedDeck } from '@/components/classroom/set/draft'
import { SetBefore, TakeBack } from '@/components/classroom/set/set-before'
import { SetQuestion } from '@/components/classroom/set/set-question'
import { Crumbs } from '@/components/ui/desk-frame'
import { ZoneScope } from '@/components/ui/when'
import { builtInDecks, defaultPlanRules, questionsFor } from '@/content'
import type { Deck } from '@/lib/domain/deck/deck'
import { NO_DECK_ID } from '@/lib/domain/deck/no-deck'
import { CHECKS } from '@/lib/domain/plan/checks/all'
import { stemsOfDeck } from '@/lib/domain/question/deck-speaks-of'
import { readClassToSet } from '@/lib/server/classroom/class-to-set'
import { database } from '@/lib/server/database/database'
import { listDecks } from '@/lib/server/deck/deck-store'
import { readPlanRules } from '@/lib/server/plan/plan-rules'

export const metadata: Metadata = { title: 'Set a question' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Sets a question to a class, or with `?edit=` changes the terms of one that is set. */
export default async function SetPage({ params, searchParams }: Props) {
  const account = await pageAccount()
  const { id } = await params
  const { edit } = await searchParams
  if (!account) return notTherePage(id)
  const found = await readClassToSet(database(), account.id, id)
  if (!found.ok) return notTherePage(id)
  const changed = edit === undefined ? null : found.value.assignments.find((a) => a.id === edit)
  if (changed === undefined) notFound()
  const now = new Date().toISOString()
  const own = await listDecks(database(), account.id)
  const decks = [...[...builtInDecks, ...own].map((one) => offered(one.id, one.deck)), WITHOUT_A_DECK]
  const { presets, checks } = await readPlanRules(database(), defaultPlanRules)
  return (
    <>
      <Crumbs
        of={[
          { words: 'Classes', href: '/classes' },
          { words: found.value.name, href: `/classes/${id}` },
          { words: changed ? 'Change a question' : 'Set a question' },
        ]}
      />
      <ZoneScope zone={found.value.zone}>
        <main id="main" className="flex min-h-[calc(100dvh-49px)] flex-col bg-sheet">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-rule border-b px-6 pt-5 pb-4 max-phone:px-5 [&_h1]:font-says [&_h1]:font-strong [&_h1]:text-question [&_h1]:leading-tight [&_h1]:wrap-anywhere">
            <h1>{changed ? `Change a question of ${found.value.name}` : `Set a question to ${found.value.name}`}</h1>
            {changed ? (
              <TakeBack assignment={changed} onWithdraw={withdrawAssignmentAction} />
            ) : (
              <SetBefore
                classId={id}
                assignments={found.value.assignments}
                now={now}
                onWithdraw={withdrawAssignmentAction}
              />
            )}
          </div>
          <NamesHere teacherId={account.id} classId={id}>
            <SetQuestion
              key={changed?.id ?? 'new'}
              to={found.value}
              changed={changed}
              decks={decks}
              presets={presets}
              checks={CHECKS.filter((c) => checks[c.id].on).map((c) => ({ id: c.id, name: spaced(c.slug) }))}
              now={now}
              onSet={setQuestionAction}
              onChange={changeTermsAction}
            />
          </NamesHere>
        </main>
      </ZoneScope>
    </>
  )
}

const WITHOUT_A_DECK: OfferedDeck = {
  id: NO_DECK_ID,
  title: 'No deck',
  size: 'pupils write their own cards',
  factors: [],
  questions: [],
  stems: [],
}

function offered(id: string, deck: Deck): OfferedDeck {
  const claims = deck.cards.reduce((sum, card) => sum + card.claims.length, 0)
  return {
    id,
    title: deck.title,
    factors: deck.factors,
    size: `${deck.cards.length} cards, ${claims} claims`,
    stems: stemsOfDeck(deck),
    questions: questionsFor(id).map(({ id: questionId, question, sides }) => ({
      id: questionId,
      question,
      size: `${new Set(sides.flatMap((s) => s.refs)).size} claims, ${sides.length} sides`,
    })),
  }
}

/** “stated-factor-thin” as “Stated factor thin” */
const spaced = (slug: string): string =>
  slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ').replace('ns note', 'n’s note')
