import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readVerdict, type Verdict } from '@/lib/domain/weighing/verdict'
import { parseHowfar } from '@/lib/formats/howfar/parse-howfar'
import { type Judge, type Report, share } from './report'

/** `verdict`: the lowest and the highest tick (−3 … +3) that an examiner would accept, or none where no verdict is due. */
type Label = { id: string; verdict: [number, number] | 'none' }

/** What the weights of every plan of the set say, beside what an examiner would say of them. */
export const verdicts: Judge = {
  title: 'Plans: verdicts',
  labels: 'plans.json',
  judge,
  floors: { 'in range': { least: 1 }, 'silent where none is due': { least: 1 } },
}

function judge(folder: string): Report {
  const labels: Label[] = JSON.parse(readFileSync(join(folder, 'plans.json'), 'utf8'))
  const plans = labels.map((label) => ({ label, said: verdictOf(join(folder, 'plans', `${label.id}.json`)) }))
  const due = plans.filter(({ label }) => label.verdict !== 'none')
  const none = plans.filter(({ label }) => label.verdict === 'none')
  return {
    heads: ['plan', 'due', 'said', 'in words', ''],
    rows: plans.map(({ label, said }) => [
      label.id,
      label.verdict === 'none' ? 'none' : label.verdict.join(' to '),
      said === null ? 'none' : `${said.tick}`,
      said === null ? '' : `${said.words}: ${said.mine} beside ${said.rival}`,
      isRight(label, said) ? '' : 'wrong',
    ]),
    figures: {
      'in range': share(due.filter(({ label, said }) => isRight(label, said)).length, due.length),
      'silent where none is due': share(none.filter(({ label, said }) => isRight(label, said)).length, none.length),
    },
  }
}

function verdictOf(file: string): Verdict | null {
  const plan = parseHowfar(readFileSync(file), file)
  if (!plan.ok) throw new Error(plan.refusal.message)
  return readVerdict(plan.value).verdict
}

function isRight({ verdict }: Label, said: Verdict | null): boolean {
  if (verdict === 'none' || said === null) return verdict === 'none' && said === null
  const [least, most] = verdict
  return said.tick >= least && said.tick <= most
}
