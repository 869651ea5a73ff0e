import { JUDGES } from './judges'
import { brokenFloors, tableOf } from './report'
import { labelledSets } from './sets'

/** `npm run judge`: what comes out right on each labelled set, in tables. */
for (const folder of labelledSets()) {
  for (const { title, judge, floors } of JUDGES) {
    const report = judge(folder)
    const broken = brokenFloors(report.figures, floors)
    process.stdout.write(
      `${folder} — ${title}\n\n${tableOf(report)}\n${broken.map((line) => `TOO LOW: ${line}\n`).join('')}\n`,
    )
  }
}
