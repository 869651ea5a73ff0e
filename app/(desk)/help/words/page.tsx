import type { Metadata } from 'next'
import { savePlanRulesAction } from '@/app/actions/plan-rules'
import { pageAccount } from '@/app/page-account'
import { RulesForm } from '@/components/help/rules-form'
import { Desk, Lede } from '@/components/ui/desk'
import { defaultPlanRules } from '@/content'
import { may } from '@/lib/domain/classroom/rights'
import { database } from '@/lib/server/database/database'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { standingHere } from '@/lib/server/rights/standing'

export const metadata: Metadata = { title: 'Words and times' }

/** The times, word lists and messages that plans are checked by: for everyone to read, for a teacher to edit. */
export default async function WordsPage() {
  const account = await pageAccount()
  const rules = await readPlanRules(database(), defaultPlanRules)
  const edits = account !== null && may(standingHere(account), 'set-rules')
  return (
    <Desk width="page">
      <h1>Words and times</h1>
      <Lede>
        What “Look again” goes by: how long each kind of essay takes, which words it looks for, and what it says.{' '}
        {edits ? 'Your changes hold for everybody here.' : 'Here you can read it; only a teacher can change it.'}
      </Lede>
      <RulesForm rules={rules} builtIn={defaultPlanRules} onSave={edits ? savePlanRulesAction : null} />
    </Desk>
  )
}
