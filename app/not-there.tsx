import { ButtonLink } from '@/components/ui/button-link'
import { Desk, Lede } from '@/components/ui/desk'
import 'server-only'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { pageAccount } from '@/app/page-account'
import { StartAfresh } from '@/components/account/start-afresh'
import { database } from '@/lib/server/database/database'
import { wasMine } from '@/lib/server/http/or-deleted'

/** What the page of a thing that is not there says, under the bar: to somebody who had it, that it was deleted with its class. */
export async function notTherePage(id: string): Promise<ReactNode> {
  if (!(await wasMine(database(), [id]))) notFound()
  const account = await pageAccount()
  return (
    <Desk width="narrow">
      <h1>This class was deleted</h1>
      <Lede>
        With it went its questions, the maps made for them, everything handed in and every comment. Nobody can bring
        them back. {account ? 'Maps of your own are where they were.' : 'Your account had nothing else and went too.'}
      </Lede>
      <p>
        {account ? (
          <ButtonLink href="/maps" variant="primary">
            My maps
          </ButtonLink>
        ) : (
          <StartAfresh />
        )}
      </p>
    </Desk>
  )
}
