import { capital } from '../shared/words'
import { BLANK, type Fill, type MessageName } from './check-blanks'
import type { CheckId, Finding, Severity } from './finding'
import type { PlanPlace } from './plan-place'
import type { PlanReading } from './read-plan'

/**
 * A rule about plans. `slug` names its help page and its file; `skill`: what markers reward that it serves;
 * `severity`: how much its findings usually matter. `find` is pure: the same reading gives the same findings.
 */
export type Check = {
  id: CheckId
  slug: string
  skill: string
  severity: Severity | ((reading: PlanReading) => Severity)
  find: (reading: PlanReading) => Finding[]
}

/** What a check saw, before it is put into words: which message, what fills its blanks, the nodes, the place to put it right. */
export type Seen<Id extends CheckId> = {
  [Name in MessageName<Id>]: {
    say: Name
    fill: Fill<Id, Name>
    nodes: string[]
    place: PlanPlace
    /** Where this one matters more or less than the check's findings usually do. */
    severity?: Severity
  }
}[MessageName<Id>]

export type CheckSketch<Id extends CheckId> = Omit<Check, 'id' | 'find'> & {
  id: Id
  look: (reading: PlanReading) => Seen<Id>[]
}

export function defineCheck<Id extends CheckId>({ id, slug, skill, severity, look }: CheckSketch<Id>): Check {
  const find = (reading: PlanReading) => {
    const usual = typeof severity === 'function' ? severity(reading) : severity
    return look(reading).map((seen): Finding => {
      const said = reading.rules.checks[id].say[seen.say]!
      return {
        check: id,
        say: seen.say,
        severity: seen.severity ?? usual,
        nodes: seen.nodes,
        message: fillIn(said.message, seen.fill),
        fix: { label: said.fix, place: seen.place },
      }
    })
  }
  return { id, slug, skill, severity, find }
}

function fillIn(message: string, fill: Record<string, string>): string {
  const text = message.replace(BLANK, (_, blank: string) => fill[blank] ?? '')
  return capital(text)
}
