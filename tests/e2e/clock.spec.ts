import type { Page } from '@playwright/test'
import { tabTo } from './tab-to'
import { axe, expect, test } from './test'

const START = new Date('2026-05-04T10:00:00')
const IN_TIME = 'Mostly the machine: it decided who could vote'
const LATER = ', but only once no rival thought him dangerous.'
const line = (page: Page) => page.getByRole('region', { name: 'Against the clock' })
const phase = (page: Page) => line(page).locator('p b')
const left = (page: Page) => page.getByRole('timer')
const saved = (page: Page) => expect(page.getByLabel('Saved', { exact: true })).toBeVisible()
const judgement = (page: Page) =>
  page.getByRole('region', { name: 'Judgement' }).getByRole('textbox', { name: 'Judgement' })

/** Minutes and seconds as the top bar shows them, in seconds. */
async function secondsLeft(page: Page): Promise<number> {
  const [minutes, seconds] = (await left(page).innerText()).split(':').map(Number)
  return minutes! * 60 + seconds!
}

/** Lets time pass until so many seconds are left. What the test itself takes is not added to it. */
async function passUntil(page: Page, seconds: number): Promise<void> {
  await page.clock.fastForward(Math.max(0, (await secondsLeft(page)) - seconds) * 1_000)
}

test('a plan against the clock, with keys alone, through a reload and without a network', async ({
  page,
  context,
  mayFail,
}) => {
  await page.clock.install({ time: START })
  await page.goto('/maps/new?sample=stalin-machine')
  const start = page.getByRole('button', { name: 'Plan against the clock' })

  await test.step('five minutes are started from the keyboard', async () => {
    await expect(start).toBeVisible()
    await tabTo(page, start)
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('radio', { name: '10 minutes' }))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('radio', { name: '5 minutes' })).toBeChecked()
    await tabTo(page, page.getByRole('checkbox', { name: '25 % extra time' }))
    await page.keyboard.press('Space')
    await expect(page.getByText('0:56')).toHaveCount(0)
    await expect(page.locator('dialog dl')).toContainText('1:53')
    await page.keyboard.press('Space')
    await expect(page.locator('dialog dl')).toContainText('1:30')
    expect(await axe(page)).toEqual([])
    await page.keyboard.press('Enter')
    await expect(phase(page)).toHaveText('Decode')
    expect(await secondsLeft(page)).toBeGreaterThan(280)
    expect(await axe(page)).toEqual([])
  })

  await test.step('a phase comes with its time, and the next one with a key; never back behind the clock', async () => {
    await page.keyboard.press('Alt+g')
    await expect(page.getByRole('dialog', { name: 'The question' })).toBeVisible()
    await page.keyboard.press('Escape')
    await passUntil(page, 240)
    await expect(phase(page)).toHaveText('Choose')
    await expect(page.locator('#said')).toContainText('Choose: Put the cards')
    await page.keyboard.press('Alt+,')
    await expect(phase(page)).toHaveText('Choose')
    await page.keyboard.press('Alt+.')
    await expect(phase(page)).toHaveText('Weigh')
    await page.keyboard.press('Alt+g')
    const weight = page.getByRole('spinbutton', { name: 'Weight of 1 Power base' })
    await expect(weight).toBeFocused()
    await weight.fill('50')
    // A key with Alt works from inside a field.
    await page.keyboard.press('Alt+.')
    await expect(phase(page)).toHaveText('Order')
    await expect(weight).toBeFocused()
    await saved(page)
  })

  await test.step('after a reload the clock is where it would be, and so is the phase', async () => {
    const before = await secondsLeft(page)
    await page.reload()
    await expect(phase(page)).toHaveText('Order')
    expect(await secondsLeft(page)).toBeLessThanOrEqual(before)
    await passUntil(page, 44)
    await expect(phase(page)).toHaveText('Judge')
    await page.keyboard.press('Alt+g')
    await expect(judgement(page)).toBeFocused()
    expect(await secondsLeft(page)).toBeLessThan(60)
  })

  const api = page.url().replace('/maps/', '/api/maps/')
  const versions = async () => (await (await page.request.get(api, { maxRetries: 3 })).json()).map.versions

  await test.step('at zero the plan is frozen on the device, with the words being written, and nothing is taken away', async () => {
    await judgement(page).fill(IN_TIME)
    mayFail(/ERR_INTERNET_DISCONNECTED/)
    await context.setOffline(true)
    await page.clock.fastForward('01:00')
    await expect(line(page)).toContainText('Time is up. Keep going if you like.')
    await expect(page.locator('#said')).toContainText('Time is up')
    await expect(judgement(page)).toBeFocused()
    await page.keyboard.press('End')
    await page.keyboard.type(LATER)
    await page.keyboard.press('Enter')
    await expect(page.getByText('Not saved: no connection. It is safe on this device.')).toBeVisible()
    expect(await versions()).toEqual([])
  })

  await test.step('what differs can be told without a network, from this device', async () => {
    await tabTo(page, line(page).getByRole('button', { name: 'Compare' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const compared = page.getByRole('dialog', { name: 'What changed' })
    await expect(compared).toContainText('Judgement')
    await expect(compared.locator('ins')).toContainText('no rival thought him dangerous')
    await page.keyboard.press('Escape')
  })

  await test.step('with the network back it is sent: one version, as the plan was at zero', async () => {
    await context.setOffline(false)
    await page.clock.fastForward('00:35')
    await saved(page)
    expect(await versions()).toMatchObject([{ name: '5-minute plan', minutes: 5 }])
    const [version] = await versions()
    expect(Date.parse(version.at) - START.getTime()).toBeLessThan(6 * 60_000)
    const frozen = await (await page.request.get(`${api}/versions/${version.id}`, { maxRetries: 3 })).json()
    expect(frozen.map.judgement.text).toBe(IN_TIME)
    expect(frozen.map.paragraphs.find((p: { order: number }) => p.order === 1).weight).toBe(50)
    const foreign = await page.request.get(`${api}-none/versions/${version.id}`)
    const missing = await page.request.get(`${api}/versions/none`)
    expect([foreign.status(), await foreign.text()]).toEqual([404, await missing.text()])
  })

  await test.step('from the list of versions the later plan is compared with it, after a reload too', async () => {
    await page.reload()
    const list = page.getByRole('button', { name: 'Versions', exact: true })
    await expect(list).toBeVisible()
    await tabTo(page, list)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Versions' })
    await expect(dialog.getByRole('listitem')).toContainText('5-minute plan')
    await dialog.getByRole('textbox').fill('After the bell')
    await page.keyboard.press('Enter')
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    await dialog.getByRole('button', { name: 'Remove After the bell' }).press('Enter')
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await dialog.getByRole('button', { name: 'Undo' }).press('Enter')
    await expect(dialog.getByRole('listitem')).toHaveCount(2)
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Compare 5-minute plan' }).press('Enter')
    const compared = page.getByRole('dialog', { name: 'What changed' })
    await expect(compared.locator('ins')).toContainText('no rival thought him dangerous')
    expect(await axe(page)).toEqual([])
    const then = compared.getByLabel('Then')
    const bell = await then.locator('option', { hasText: 'After the bell' }).getAttribute('value')
    await then.selectOption(bell!)
    await expect(compared).toContainText('No change in the argument')
  })
})
