import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defaultPlanRules } from '@/content'
import { findingsOf } from '@/lib/domain/plan/checks/find'
import type { Finding } from '@/lib/domain/plan/finding'
import { showAtMost } from '@/lib/domain/plan/open-findings'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { type Judge, type Report, share } from './report'

/**
 * What an examiner would say of a plan. `due`: checks that ought to fire, each with the nodes on which it may; `fair`:
 * what a second look accepts; `first`: what a good teacher would say first, any one of these, or `none`.
 */
type Label = {
  id: string
  grade: 'strong' | 'middling' | 'weak'
  due: Record<string, string[]>
  fair: Record<string, string[]>
  first: string[]
}

/** What is found in every plan of the set, beside what an examiner would find. */
export const findings: Judge = {
  title: 'Plans: findings',
  labels: 'plans.json',
  judge,
  floors: {
    right: { least: 0.92 },
    'wrong on strong plans': { most: 0 },
    'first shown right': { least: 0.75 },
    'due and found': { least: 0.85 },
  },
}

function judge(folder: string): Report {
  const labels: Label[] = JSON.parse(readFileSync(join(folder, 'plans.json'), 'utf8'))
  const plans = labels.map((label) => ({ label, found: findingsIn(join(folder, 'plans', `${label.id}.json`)) }))
  const all = plans.flatMap(({ label, found }) => found.map((finding) => ({ label, right: isRight(label, finding) })))
  const due = plans.flatMap(({ label, found }) => dueChecks(label).map((check) => hasDue(label, check, found)))
  return {
    heads: ['plan', 'found', 'wrong', 'missed', 'first', ''],
    rows: plans.map(({ label, found }) => [
      label.id,
      `${found.length}`,
      listOf(found.filter((finding) => !isRight(label, finding)).map((f) => f.check)),
      listOf(dueChecks(label).filter((check) => !hasDue(label, check, found))),
      firstOf(found),
      isFirstRight(label, found) ? '' : `not ${label.first.join(', ')}`,
    ]),
    figures: {
      right: share(all.filter(({ right }) => right).length, all.length),
      'wrong on strong plans': all.filter(({ label, right }) => label.grade === 'strong' && !right).length,
      'first shown right': share(plans.filter(({ label, found }) => isFirstRight(label, found)).length, plans.length),
      'due and found': share(due.filter(Boolean).length, due.length),
    },
  }
}

function findingsIn(file: string): Finding[] {
  const plan = parseHowfar(readFileSync(file), file)
  if (!plan.ok) throw new Error(plan.refusal.message)
  return findingsOf(plan.value, defaultPlanRules)
}

const listOf = (checks: string[]): string => checks.join(' ')

/** A finding is right if its check is due or fair on one of the nodes that it is about. */
const isRight = ({ due, fair }: Label, { check, nodes }: Finding): boolean =>
  [due[check] ?? [], fair[check] ?? []].flat().some((node) => nodes.includes(node))

const dueChecks = ({ due }: Label): string[] => Object.keys(due).filter((check) => (due[check] ?? []).length > 0)

/** One finding on any of its nodes is enough. */
const hasDue = ({ due }: Label, check: string, found: Finding[]): boolean =>
  found.some((finding) => finding.check === check && finding.nodes.some((node) => due[check]?.includes(node)))

const firstOf = (found: Finding[]): string => showAtMost(found)[0]?.check ?? 'none'

const isFirstRight = ({ first }: Label, found: Finding[]): boolean => first.includes(firstOf(found))
