import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { beginAssignmentAction } from '@/app/actions/assignments'
import { OpenWork } from '@/components/classroom/work/open-work'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/account/current-account'
import { readTerms } from '@/lib/server/classroom/read-assignment'
import { readSetWork } from '@/lib/server/classroom/set-work'
import { assignmentFor } from '@/lib/server/classroom/standing'
import { database } from '@/lib/server/database/database'

export const metadata: Metadata = { title: 'A question' }

type Props = { params: Promise<{ id: string }> }

/** A question that was set: to a pupil of its class the way into the map, to a teacher the wall of all maps. */
export default async function AssignmentPage({ params }: Props) {
  const account = await currentAccount()
  const { id } = await params
  if (!account) notFound()
  const now = new Date()
  const work = await readSetWork(database(), account.id, id, now)
  if (work.ok) {
    return (
      <>
        <PageHeader
          who={account.name}
          teacher={account.kind === 'teacher'}
          crumbs={[{ words: 'My maps', href: '/maps' }, { words: work.value.className }]}
        />
        <main id="main" className="desk">
          <OpenWork work={work.value} now={now.toISOString()} onBegin={beginAssignmentAction} />
        </main>
      </>
    )
  }
  const found = await assignmentFor(database(), account.id, id, 'see-class')
  if (!found.ok) notFound()
  const { class: of, classId, terms } = found.value
  return (
    <>
      <PageHeader
        who={account.name}
        teacher
        crumbs={[
          { words: 'Classes', href: '/classes' },
          { words: of.name, href: `/classes/${classId}` },
          { words: 'A question' },
        ]}
      />
      <main id="main" className="desk">
        <h1>{readTerms(terms).question.text}</h1>
      </main>
    </>
  )
}
