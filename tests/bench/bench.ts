// npm run bench: what things cost, as ratios within one run, since machines differ and are noisy.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { defaultPlanRules, sampleMap } from '../../content'
import { foldChanges } from '../../lib/domain/map/apply-change'
import type { Change } from '../../lib/domain/map/change'
import { parseFlashcardText } from '../../lib/formats/flashcards/parse-flashcards'
import { closePress } from '../../lib/render/pdf/press'
import { renderPdf } from '../../lib/render/pdf/render-pdf'
import { openDatabase } from '../../lib/server/database/database'
import { createMap } from '../../lib/server/map/create-map'
import { saveChanges } from '../../lib/server/map/save-changes'
import { createGuest } from '../../lib/server/sign-in/guest'
import { checksRows } from './checks-bench'
import { formatsRows } from './formats-bench'
import { weighingRows } from './weighing-bench'

/** The median time of a few runs, in milliseconds. */
async function time(run: () => unknown, runs = 5): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < runs; i++) {
    const start = performance.now()
    await run()
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)]!
}
const rows: [string, string, string][] = []
const row = (what: string, ms: number, ratio: string) => rows.push([what, `${ms.toFixed(digitsOf(ms))} ms`, ratio])

function digitsOf(ms: number): number {
  if (ms < 0.1) return 4
  return ms < 10 ? 2 : 0
}

const deck = (claims: number) =>
  `Deck\n${Array.from({ length: claims / 5 }, (_, i) => `How did policy ${i} help?\n${`- A claim of about a hundred characters, as a bullet of a revision card has them, from ${1800 + i}.\n`.repeat(5)}`).join('')}`
const small = await time(() => parseFlashcardText(deck(50)), 21)
const large = await time(() => parseFlashcardText(deck(500)), 21)
row('import, 50 claims', small, '1')
row('import, 500 claims', large, `${(large / small).toFixed(1)} × for 10 × the claims`)

const edits = (count: number): Change[] =>
  Array.from({ length: count }, (_, i) => {
    const claim = sampleMap.claims[i % sampleMap.claims.length]!
    return {
      edits: [{ op: 'update', table: 'claims', id: claim.id, from: { text: claim.text }, to: { text: `Edit ${i}` } }],
    }
  })
const thousand = await time(() => foldChanges(sampleMap, edits(1_000)), 21)
const tenThousand = await time(() => foldChanges(sampleMap, edits(10_000)), 11)
row('fold of 1,000 changes', thousand, '1')
row('fold of 10,000 changes', tenThousand, `${(tenThousand / thousand).toFixed(1)} × for 10 × the changes`)

for (const [what, ms, ratio] of weighingRows()) row(what, ms, ratio)

for (const measured of await checksRows(time)) row(...measured)

for (const measured of await formatsRows(time)) row(...measured)

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-bench-'))
execFileSync('node_modules/.bin/prisma', ['migrate', 'deploy'], {
  env: { ...process.env, HOWFAR_DATA_DIR: dir, DATABASE_URL: '' },
  stdio: 'pipe',
})
const db = openDatabase(`file:${path.join(dir, 'howfar.db')}`)
const { id: owner } = await createGuest(db)
await createMap(db, owner, { ...sampleMap, id: 'bench' })
let keys = 0
const bare = await time(() => db.throttle.create({ data: { key: `k${keys++}`, points: 1, expire: new Date() } }), 101)
const save = await time(
  () => saveChanges(db, owner, 'bench', { requestId: `request-${keys++}`, baseSeq: 0, changes: edits(1) }),
  101,
)
row('a bare insert, to disk', bare, '1')
row('a save, acknowledged', save, `${(save / bare).toFixed(1)} × a bare insert`)
await db.$disconnect()
rmSync(dir, { recursive: true, force: true })

const WHOLE = { document: 'whole', paper: 'a4', cards: 'all' } as const
const cold = await time(() => renderPdf(sampleMap, WHOLE, { name: 'Kestrel 14', date: 'today' }, defaultPlanRules), 1)
let copy = 0
const warm = await time(
  () =>
    renderPdf(
      {
        ...sampleMap,
        title: `Copy ${copy}`,
        question: { ...sampleMap.question, text: `${sampleMap.question.text} ${copy++}` },
      },
      WHOLE,
      { name: 'Kestrel 14', date: 'today' },
      defaultPlanRules,
    ),
  5,
)
await closePress()
row('PDF, first of a process', cold, `${(cold / warm).toFixed(1)} × a warm one`)
row('PDF, warm', warm, '1')

const width = Math.max(...rows.map(([what]) => what.length))
for (const [what, ms, ratio] of rows) console.log(`${what.padEnd(width)}  ${ms.padStart(9)}  ${ratio}`)
