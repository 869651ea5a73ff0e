import type { Metadata } from 'next'
import { lookAtCardAction } from '@/app/actions/join'
import { ResumeForm } from '@/components/account/resume-form'
import { Desk, Lede } from '@/components/ui/desk'

export const metadata: Metadata = { title: 'Resume' }

type Params = { searchParams: Promise<{ code?: string | string[] }> }

export default async function ResumePage({ searchParams }: Params) {
  const { code } = await searchParams
  return (
    <Desk width="narrow">
      <h1>Come back to your work</h1>
      <Lede>Type the resume code you wrote down. Capitals and dashes do not matter.</Lede>
      <ResumeForm given={typeof code === 'string' ? code.slice(0, 100) : ''} onLook={lookAtCardAction} />
    </Desk>
  )
}
