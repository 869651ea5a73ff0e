import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { newResumeCodeAction, setThemeAction } from '@/app/actions/account'
import { deleteAccountAction } from '@/app/actions/erasure'
import { lockAction } from '@/app/actions/lock'
import { pageAccount } from '@/app/page-account'
import { CopiesLine } from '@/components/account/copies-line'
import { Everything } from '@/components/account/everything'
import { LockButton } from '@/components/account/lock-button'
import { ResumeCode } from '@/components/account/resume-code'
import { SignOut } from '@/components/account/sign-out'
import { ThemeChoice } from '@/components/account/theme-choice'
import { Desk, DeskTitle, Lede } from '@/components/ui/desk'
import { parseTheme } from '@/components/ui/theme'
import { may } from '@/lib/domain/classroom/rights'
import { lastCopyAt } from '@/lib/server/backup/copies'
import { readEnv } from '@/lib/server/env'
import { standingHere } from '@/lib/server/rights/standing'

export const metadata: Metadata = { title: 'My account' }

export default async function AccountPage() {
  const account = await pageAccount()
  const seesCopies = account !== null && may(standingHere(account), 'see-copies')
  const copiedAt = seesCopies ? await lastCopyAt(readEnv().dataDir) : null
  const theme = parseTheme((await cookies()).get('theme')?.value)
  return (
    <Desk width="narrow">
      <h1>{account?.name ?? 'No account yet'}</h1>
      {account?.kind === 'guest' && <Lede>You are known here by this name alone. Nobody asked who you are.</Lede>}
      {!account && (
        <Lede>An account is made for you when your first map is saved. It needs no name and no e-mail.</Lede>
      )}
      {account && account.kind !== 'teacher' && <ResumeCode name={account.name} onMake={newResumeCodeAction} />}
      <DeskTitle>How the pages look</DeskTitle>
      <ThemeChoice theme={theme} onChoose={setThemeAction} />
      {account && (account.hasResumeCode || account.kind === 'teacher') && (
        <LockButton by={account.kind === 'teacher' ? 'password' : 'code'} onLock={lockAction} />
      )}
      {account && (
        <Everything
          userId={account.id}
          name={account.name}
          teacher={account.kind === 'teacher'}
          onDelete={deleteAccountAction}
        />
      )}
      {seesCopies && <CopiesLine at={copiedAt?.toISOString() ?? null} now={new Date().toISOString()} />}
      {account && <SignOut wayBack={account.kind === 'teacher' || account.hasResumeCode} />}
    </Desk>
  )
}
