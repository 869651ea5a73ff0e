import type { Page } from '@playwright/test'
import type { Server } from './server'
import { expect } from './test'

/** Makes the first teacher account of a server by the link that it printed, or signs in to it if that has been done. */
export async function enterAsTeacher(page: Page, server: Server): Promise<void> {
  const name = page.getByLabel('Name, as your pupils know you')
  await page.goto(server.setupLink)
  await expect(name.or(page.getByText('This link has been used')).or(page.getByLabel('Password'))).not.toHaveCount(0)
  const first = (await name.count()) > 0
  if (!first) await page.goto('/sign-in')
  if (first) await name.fill('Ms Okafor')
  await page.getByLabel('E-mail address').fill('okafor@school.example')
  await page.getByLabel(/^Password/).fill('a long enough one')
  await page.getByRole('button', { name: first ? 'Make the account' : 'Sign in', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Ms Okafor' })).toBeVisible()
}
