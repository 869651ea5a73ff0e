import type { Page } from '@playwright/test'
import { expect } from './test'

const NOTES = `Harvests
- The crop failed three years running
  - 40,000 died in 1771
- Bread was dear

Taxes
- The nobles paid none`

/** A deck of one's own, made from notes; the address of its page. */
export async function makeDeck(page: Page, notes = NOTES): Promise<string> {
  await page.goto('/decks/new')
  await page.getByRole('textbox', { name: 'Flashcards' }).fill(notes)
  await page.getByRole('textbox', { name: 'Name of the deck' }).fill('Bread')
  await page.getByRole('button', { name: 'Make the deck' }).click()
  await expect(page.getByText('From “Bread”.')).toBeVisible()
  return `/decks/${new URL(page.url()).searchParams.get('deck')}`
}
