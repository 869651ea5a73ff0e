import { Download } from 'lucide-react'
import type { Metadata } from 'next'
import { saveSheetAction, sendSheetAction } from '@/app/actions/sheet'
import { notTherePage } from '@/app/not-there'
import { pageAccount } from '@/app/page-account'
import { SheetEditor } from '@/components/review/sheet/sheet-editor'
import { SheetPaper } from '@/components/review/sheet/sheet-paper'
import { Crumbs } from '@/components/ui/desk-frame'
import { DownloadLink } from '@/components/ui/download-link'
import { Icon } from '@/components/ui/icon'
import { defaultPlanRules, feedbackSheetWords } from '@/content'
import { short } from '@/lib/domain/map/short'
import { database } from '@/lib/server/database/database'
import { readPlanRules } from '@/lib/server/plan/plan-rules'
import { openSheet, sentSheet } from '@/lib/server/review/sheet'

export const metadata: Metadata = { title: 'Class sheet' }

/** The whole-class sheet: for a teacher to make, for a pupil of the class to read once it has been sent. */
export default async function SheetPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const account = await pageAccount()
  if (!account) return notTherePage(id)
  const db = database()
  const rules = await readPlanRules(db, defaultPlanRules)
  const opened = await openSheet(db, account.id, id, { rules, words: feedbackSheetWords }, new Date())
  if (opened.ok) {
    const { sheet, question, class: of, pupils, sentAt } = opened.value
    return (
      <>
        <Crumbs
          of={[
            { words: of.name, href: `/classes/${of.id}` },
            { words: short(question, 40), href: `/assignments/${id}` },
            { words: 'Class sheet' },
          ]}
        />
        <SheetEditor
          assignmentId={id}
          className={of.name}
          initial={sheet}
          onSave={saveSheetAction}
          onSend={sendSheetAction}
          {...{ question, pupils, sentAt }}
        />
      </>
    )
  }
  const sent = await sentSheet(db, account.id, id)
  if (!sent.ok) return notTherePage(id)
  return (
    <>
      <Crumbs of={[{ words: sent.value.class.name }, { words: 'Class sheet' }]} />
      <main id="main" className="mx-auto grid w-full max-w-[820px] gap-5 px-5 pt-6 pb-9">
        <h1 className="sr">Class sheet</h1>
        <SheetPaper sheet={sent.value.sheet} question={sent.value.question} className={sent.value.class.name} />
        <p>
          <DownloadLink variant="plain" href={`/api/assignments/${id}/sheet.pdf`} making="Drawing the PDF…">
            <Icon of={Download} />
            Print as PDF
          </DownloadLink>
        </p>
      </main>
    </>
  )
}
