import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/setup/find-chromium.mjs'
import type { Pair } from './compare'

/** Pairs a sheet: as many as can be looked at in one go. */
const ON_A_SHEET = 6
const STYLE = `body { margin: 16px; font: 15px sans-serif; background: #888; width: 1600px }
section { display: grid; grid-template-columns: repeat(3, 1fr); gap: 8px; margin-bottom: 24px; align-items: start }
h2 { grid-column: 1 / -1; margin: 0; font-size: 15px; background: #fff; padding: 4px 8px }
img { max-width: 100%; max-height: 900px; border: 1px solid #000 }`

/** Draws the pairs that differ side by side: before, after, and where. Answers the sheets' files. */
export async function drawSheets(pairs: Pair[], before: string, after: string, out: string): Promise<string[]> {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_FLAGS })
  const page = await browser.newPage({ viewport: { width: 1632, height: 1000 } })
  const files: string[] = []
  const source = path.join(out, 'sheet.html')
  for (let i = 0; i < pairs.length; i += ON_A_SHEET) {
    const rows = pairs.slice(i, i + ON_A_SHEET).map((pair) => rowOf(pair, [before, after, out]))
    writeFileSync(source, `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>${rows.join('')}`)
    await page.goto(pathToFileURL(path.resolve(source)).href)
    const file = path.join(out, `sheet-${String(files.length + 1).padStart(2, '0')}.png`)
    await page.screenshot({ path: file, fullPage: true })
    files.push(file)
  }
  rmSync(source, { force: true })
  await browser.close()
  return files
}

function rowOf({ name, share, what }: Pair, folders: string[]): string {
  const pictures = folders.map((folder) => {
    const file = path.resolve(folder, name)
    return existsSync(file) ? `<img src="${pathToFileURL(file).href}">` : '<p></p>'
  })
  return `<section><h2>${name} · ${what} · ${(share * 100).toFixed(2)} %</h2>${pictures.join('')}</section>`
}
