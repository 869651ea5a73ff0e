import type { Metadata } from 'next'
import { lookAtCardAction } from '@/app/actions/join'
import { ResumeForm } from '@/components/account/resume-form'
import { Desk, Lede } from '@/components/ui/desk'
import { PageHeader } from '@/components/ui/page-header'
import { currentAccount } from '@/lib/server/sign-in/current-account'

export const metadata: Metadata = { title: 'Resume' }

type Params = { searchParams: Promise<{ code?: string | string[] }> }

export default async function ResumePage({ searchParams }: Params) {
  const { code } = await searchParams
  const account = await currentAccount()
  return (
    <>
      <PageHeader who={account?.name ?? null} teacher={account?.kind === 'teacher'} />
      <Desk width="narrow">
        <h1>Come back to your work</h1>
        <Lede>Type the resume code you wrote down. Capitals and dashes do not matter.</Lede>
        <ResumeForm given={typeof code === 'string' ? code.slice(0, 100) : ''} onLook={lookAtCardAction} />
      </Desk>
    </>
  )
}
