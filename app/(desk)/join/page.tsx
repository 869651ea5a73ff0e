import type { Metadata } from 'next'
import Link from 'next/link'
import { CodeForm } from '@/components/classroom/join/code-form'
import { Desk, Lede } from '@/components/ui/desk'

export const metadata: Metadata = { title: 'Join a class' }

export default async function JoinPage() {
  return (
    <Desk width="narrow">
      <h1>Join your class</h1>
      <Lede>
        Type the code that your teacher shows you. Capitals and gaps do not matter. Been here before?{' '}
        <Link href="/resume">Use your resume code</Link>.
      </Lede>
      <CodeForm />
    </Desk>
  )
}
