// npm run pictures -- FOLDER: takes a picture of every state of the program, at three widths, light and dark.
// npm run pictures -- --compare BEFORE AFTER OUT: what differs between two such folders, as a list and as contact sheets.
// Options: --only REGEX (names of states), --widths 390,820,1440, --workers 2. Not a test: somebody looks at the sheets.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { comparePictures } from './compare'
import { drawSheets } from './contact-sheet'
import { takePictures } from './take'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    compare: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    widths: { type: 'string', default: '390,820,1440' },
    workers: { type: 'string', default: '2' },
  },
})

const [first, second, third] = positionals
if (values.compare) {
  if (!first || !second || !third) throw new Error('Say three folders: before, after, and where the sheets go.')
  const pairs = comparePictures(first, second, third)
  const list = pairs.map(
    ({ name, share, what }) => `${(share * 100).toFixed(2).padStart(6)} %  ${what.padEnd(8)} ${name}`,
  )
  writeFileSync(path.join(third, 'list.txt'), `${list.join('\n')}\n`)
  const sheets = await drawSheets(pairs, first, second, third)
  console.log(`${list.join('\n')}\n${pairs.length} differ, on ${sheets.length} sheets in ${third}`)
} else {
  if (!first) throw new Error('Say a folder for the pictures.')
  const failed = await takePictures({
    folder: first,
    only: new RegExp(values.only),
    widths: values.widths.split(',').map(Number),
    workers: Number(values.workers),
  })
  for (const words of failed) console.error(words)
  process.exitCode = failed.length === 0 ? 0 : 1
}
