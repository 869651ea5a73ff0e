import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'

/** Takes something along as a kind of file, by the dialog; its bytes. The first PDF of a process takes some seconds. */
export async function take(page: Page, what: string, kind: string, name: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('group', { name: `${what} as` })
    .getByRole('button', { name: kind })
    .click()
  const download = page.waitForEvent('download', { timeout: 180_000 })
  await dialog.getByRole('button', { name: /^Make the / }).click()
  expect((await download).suggestedFilename()).toMatch(name)
  await dialog.getByRole('button', { name: 'Done' }).click()
  return readFileSync(await (await download).path())
}
