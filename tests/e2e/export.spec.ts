import { readFileSync } from 'node:fs'
import { PNG } from 'pngjs'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { docxLines } from '@/tests/builders/docx-lines'
import { pdfPages } from './pdf-text'
import { take } from './take'
import { axe, expect, test } from './test'

const sampleMap: ArgumentMap = JSON.parse(readFileSync('content/samples/stalin-machine.json', 'utf8'))
const placed = sampleMap.claims.filter(({ paragraph }) => paragraph !== null)

test('a map is taken along as whatever it can be, and what is left out is said', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')

  await test.step('as files that this browser makes itself', async () => {
    const svg = (await take(page, 'The map', 'SVG', /-map\.svg$/)).toString()
    expect(svg.match(/<text /g)?.length).toBeGreaterThan(placed.length)
    const png = PNG.sync.read(await take(page, 'The map', 'PNG', /-map\.png$/))
    expect(png.width).toBeGreaterThan(2_000)
    // Ink on paper, and neither alone.
    const dark = Array.from({ length: png.width * png.height }, (_, i) => png.data[4 * i] ?? 0).filter(
      (red) => red < 64,
    )
    expect(dark.length / (png.width * png.height)).toBeGreaterThan(0.005)
    expect(dark.length / (png.width * png.height)).toBeLessThan(0.5)
    const markdown = (await take(page, 'The plan', 'Markdown', /-plan\.md$/)).toString()
    for (const { text } of placed) expect(markdown.replaceAll('\\', '')).toContain(text)
    const frame = docxLines(await take(page, 'A blank frame', 'Word', /-frame\.docx$/))
    expect(frame.some(({ text }) => text === sampleMap.question.text)).toBe(true)
  })

  await test.step('as PDF on the paper that was chosen, which is remembered', async () => {
    await page.getByRole('button', { name: 'Export' }).click()
    const dialog = page.getByRole('dialog')
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('radio', { name: /^Cards to cut out/ }).check()
    await dialog.getByRole('button', { name: 'Letter' }).click()
    await dialog.getByRole('button', { name: 'On the map' }).click()
    const download = page.waitForEvent('download', { timeout: 180_000 })
    await dialog.getByRole('button', { name: 'Make the PDF' }).click()
    const pdf = readFileSync(await (await download).path())
    expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 612 792]')
    const words = (await pdfPages(pdf)).join(' ').replace(/\s+/g, ' ')
    for (const { text } of placed) expect(words).toContain(text)
    await expect(dialog.getByText(/pages?, Letter, in your downloads/)).toBeVisible()
    expect(await axe(page)).toEqual([])
    await dialog.getByRole('button', { name: 'Take something else' }).click()
    await expect(dialog.getByRole('button', { name: 'Letter' })).toHaveAttribute('aria-pressed', 'true')
  })

  await test.step('to write in, and for other programs, with what they cannot hold', async () => {
    const dialog = page.getByRole('dialog')
    await dialog.getByText('More').click()
    const word = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Start writing in Word' }).click()
    const lines = docxLines(readFileSync(await (await word).path()))
    const headings = lines.filter(({ style }) => style === 'Heading1').map(({ text }) => text)
    for (const { point } of sampleMap.paragraphs) expect(headings).toContain(point)
    await dialog.getByRole('button', { name: 'Take something else' }).click()
    await dialog.getByText('More').click()
    const argdown = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'Argdown' }).click()
    expect((await argdown).suggestedFilename()).toMatch(/-argdown\.argdown$/)
    await expect(dialog.getByText(/^Left out: .*weights of paragraphs/)).toBeVisible()
    await dialog.getByRole('button', { name: 'Take something else' }).click()
    await dialog.getByText('More').click()
    const own = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'A Howfar map' }).click()
    const kept = JSON.parse(readFileSync(await (await own).path(), 'utf8'))
    expect(kept.claims).toMatchObject(sampleMap.claims)
    await expect(dialog.getByText(/^Left out/)).toBeHidden()
  })
})

test('while a file is made the student goes on, and it comes when it is ready', async ({ page }) => {
  await page.goto('/maps/new?sample=stalin-machine')
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/plan.pdf?*', async (route) => {
    await held
    await route.continue()
  })
  const button = page.getByRole('button', { name: /Export|Drawing/ })
  await button.click()
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Make the PDF' }).click()
  await dialog.getByRole('button', { name: 'Go on working' }).click()
  await expect(dialog).toBeHidden()
  await expect(button).toHaveText('Drawing…')
  await page.getByRole('button', { name: 'Undo' }).focus()
  const download = page.waitForEvent('download', { timeout: 180_000 })
  release()
  expect((await download).suggestedFilename()).toMatch(/-plan\.pdf$/)
  await expect(page.getByText('Downloaded:')).toBeVisible()
  await expect(button).toHaveText('Export')
})

test('what has begun can be stopped, and nothing comes of it', async ({ page, mayFail }) => {
  mayFail(/ERR_ABORTED|ERR_FAILED/)
  await page.goto('/maps/new?sample=stalin-machine')
  await page.route('**/plan.pdf?*', () => {})
  await page.getByRole('button', { name: 'Export' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Make the PDF' }).click()
  await dialog.getByRole('button', { name: 'Stop' }).click()
  await expect(dialog.getByRole('button', { name: 'Make the PDF' })).toBeVisible()
})
