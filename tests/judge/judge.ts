import { brokenFloors, tableOf } from './report'
import { floorsOn, judgesOn, labelledSets } from './sets'

/** `npm run judge`: what comes out right on each labelled set, in tables. */
for (const folder of labelledSets()) {
  for (const judge of judgesOn(folder)) {
    const report = judge.judge(folder)
    const broken = brokenFloors(report.figures, floorsOn(folder, judge))
    process.stdout.write(
      `${folder} — ${judge.title}\n\n${tableOf(report)}\n${broken.map((line) => `TOO LOW: ${line}\n`).join('')}\n`,
    )
  }
}
