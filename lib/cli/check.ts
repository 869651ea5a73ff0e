import { defaultPlanRules } from '@/content'
import { runChecks } from '@/lib/domain/plan/checks/find'
import { openFindings, shownFirst } from '@/lib/domain/plan/open-findings'
import { ok } from '@/lib/domain/shared/result'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import type { Answer } from './answer'
import { note, readInput } from './files'

/** What the checks find in a map, in the order in which a student is shown it. What was set aside is counted apart. */
export async function checkMap([file = '']: string[]): Promise<Answer> {
  const bytes = await readInput(file)
  if (!bytes.ok) return bytes
  const map = parseHowfar(bytes.value, file)
  if (!map.ok) return map
  const { findings, broken } = runChecks(map.value, defaultPlanRules)
  const open = openFindings(findings, map.value.dismissals)
  const aside = findings.length - open.length
  if (aside > 0) note(`Set aside by the student and left out: ${aside}.`)
  if (broken.length > 0) note(`Could not be run on this map: ${broken.join(', ')}.`)
  const rows = shownFirst(open).map(({ check, severity, nodes, message }) => ({ check, severity, nodes, message }))
  return ok(`${JSON.stringify(rows, null, 2)}\n`)
}
