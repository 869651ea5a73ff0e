import type { ReactNode } from 'react'
import { pageAccount } from '@/app/page-account'
import { DeskFrame } from '@/components/ui/desk-frame'

/** The bar, once, over every page but the first and those of the editor. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const account = await pageAccount()
  return (
    <DeskFrame who={account?.name ?? null} teacher={account?.kind === 'teacher'}>
      {children}
    </DeskFrame>
  )
}
