import type { Metadata } from 'next'
import { ResumeForm } from '@/components/account/resume-form'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/account/current-account'

export const metadata: Metadata = { title: 'Resume' }

export default async function ResumePage() {
  const account = await currentAccount()
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <main id="main" className="desk narrow">
        <h1>Come back to your work</h1>
        <p className="lede">Type the resume code you wrote down. Capitals and dashes do not matter.</p>
        <ResumeForm />
      </main>
    </>
  )
}
