import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { archiveClassAction, createClassAction } from '@/app/actions/classes'
import { makeDemoClassAction } from '@/app/actions/demo'
import { pageAccount } from '@/app/page-account'
import { DemoOffer } from '@/components/classroom/demo-offer'
import { ClassList } from '@/components/classroom/list/class-list'
import { Desk, Lede } from '@/components/ui/desk'
import { may } from '@/lib/domain/classroom/rights'
import { listClasses } from '@/lib/server/classroom/list-classes'
import { database } from '@/lib/server/database/database'
import { standingHere } from '@/lib/server/rights/standing'

export const metadata: Metadata = { title: 'Classes' }

export default async function ClassesPage() {
  const account = await pageAccount()
  if (!account) redirect('/sign-in')
  if (!may(standingHere(account), 'make-class')) notFound()
  const classes = await listClasses(database(), account.id)
  return (
    <Desk>
      <h1>Classes</h1>
      <Lede>Pupils by pseudonym, questions that you set, and what they hand in.</Lede>
      <ClassList
        teacherId={account.id}
        classes={classes}
        onCreate={createClassAction}
        onArchive={archiveClassAction}
        demonstration={classes.length === 0 && <DemoOffer onMake={makeDemoClassAction} />}
      />
    </Desk>
  )
}
