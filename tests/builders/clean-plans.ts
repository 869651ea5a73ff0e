import { ANSWER, ArgumentMap } from '@/lib/domain/map/argument-map'
import type { RelationKind } from '@/lib/domain/map/relation-kind'
import type { Question } from '@/lib/domain/question/question'
import type { Role } from '@/lib/domain/shared/role'

type ParagraphSketch = {
  terms: string[]
  towards: 'supports' | 'opposes' | 'qualifies'
  point: string
  linkBack: string
  weight: number
  reason?: string
  /** Text by role and id; evidence and explanations hang under the claim. */
  claim: [string, string]
  evidence: Record<string, string>
  explanation: [string, string]
}

/** A plan of paragraphs that each have a claim with its evidence and an explanation. */
export function planOf(
  question: Omit<Partial<Question>, 'text'> & { text: string; form: Question['form'] },
  paragraphs: Record<string, ParagraphSketch & { factor: string }>,
  links: `${string} ${RelationKind} ${string}`[],
  judgement: Partial<ArgumentMap['judgement']>,
): ArgumentMap {
  const relation = (from: string, kind: RelationKind, to: string, label = '') => ({
    id: `${from}>${to}`,
    from,
    to,
    kind,
    label,
  })
  const entries = Object.entries(paragraphs)
  const claims = entries.flatMap(([paragraph, p]) => {
    const texts: [string, string, Role][] = [
      [...p.claim, 'claim'],
      ...Object.entries(p.evidence).map(([id, text]): [string, string, Role] => [id, text, 'evidence']),
      [...p.explanation, 'explanation'],
    ]
    return texts.map(([id, text, role], i) => ({ id, text, role, factor: p.factor, paragraph, order: i + 1 }))
  })
  return ArgumentMap.parse({
    format: 'howfar-map',
    version: 2,
    id: 'clean',
    question,
    factors: [...new Set(entries.map(([, p]) => p.factor)), 'habit'].map((id) => ({
      id,
      name: id.charAt(0).toUpperCase() + id.slice(1),
    })),
    paragraphs: entries.map(([id, p], i) => ({
      id,
      factor: p.factor,
      order: i + 1,
      terms: p.terms,
      point: p.point,
      linkBack: p.linkBack,
      weight: p.weight,
      weightReason: p.reason ?? '',
    })),
    claims,
    relations: [
      ...entries.flatMap(([id, p]) => [
        relation(id, p.towards, ANSWER),
        relation(p.claim[0], 'supports', id),
        ...Object.keys(p.evidence).map((e) => relation(e, 'exemplifies', p.claim[0])),
        relation(p.explanation[0], 'supports', p.claim[0]),
      ]),
      ...links.map((line) => {
        const [from = '', kind, to = '', ...label] = line.split(' ')
        return relation(from, kind as RelationKind, to, label.join(' '))
      }),
    ],
    judgement,
  })
}

/** A plan on whether one thing was the main reason, in which no check finds anything. */
export const factorPlan = planOf(
  {
    text: '“Canals lost their trade by 1850 mainly because railways were faster.” How far do you agree?',
    form: 'cause',
    statedFactor: 'speed',
    statedTerms: ['speed', 'faster'],
    outcomeTerms: ['trade', 'traffic', 'cargo'],
    from: 1825,
    to: 1850,
    preset: 'a-level',
  },
  {
    p1: {
      factor: 'speed',
      terms: ['speed'],
      towards: 'supports',
      point: 'Speed took the most valuable trade away from the canals.',
      linkBack: 'So the trade that paid best was lost because hours mattered.',
      weight: 50,
      reason: 'without speed the other causes would have worked slowly',
      claim: ['a1', 'Fast trains won goods that could not wait.'],
      evidence: {
        a2: 'From 1830 the Liverpool line carried letters in two hours.',
        a3: 'By 1845 fresh fish reached Birmingham overnight.',
      },
      explanation: ['a4', 'Merchants gladly paid for every hour that they saved.'],
    },
    p2: {
      factor: 'price',
      terms: ['price'],
      towards: 'opposes',
      point: 'Price cuts by the railways drew cheap traffic away as well.',
      linkBack: 'Price mattered less, since canals could cut theirs too.',
      weight: 30,
      claim: ['b1', 'Railway companies undercut the boats.'],
      evidence: { b2: 'In 1843 the rate for coal to Leeds fell by a third.' },
      explanation: ['b3', 'Bulky loads follow the lowest rate.'],
    },
    p3: {
      factor: 'owners',
      terms: ['owners'],
      towards: 'opposes',
      point: 'Divided owners could not defend their trade together.',
      linkBack: 'Owners made the loss worse, but they did not begin it.',
      weight: 20,
      claim: ['c1', 'No owner held a whole route.'],
      evidence: { c2: 'Boats for London crossed the waters of nine companies in 1840.' },
      explanation: ['c3', 'One charge for the whole journey could never be agreed.'],
    },
  },
  ['a1 links c1 exposed', 'p1 qualifies p2', 'p1 qualifies p3'],
  {
    stance: 2,
    text: 'To a large extent I agree: speed decided it, because price and owners only counted once trains ran.',
    mainFactor: 'speed',
    criteria: ['Could it have happened without it?'],
    lineOfArgument: 'I will argue that speed took the best trade before anything else did.',
  },
)

/** A plan on how successful something was, in which no check finds anything. */
export const outcomePlan = planOf(
  {
    text: '“The Public Health Act of 1848 was a success.” How far do you agree?',
    form: 'success',
    statedFactor: 'success',
    statedTerms: ['act', 'success'],
    outcomeTerms: ['health', 'deaths'],
    from: 1848,
    to: 1858,
    stimulus: ['towns', 'power'],
    preset: 'gcse-16',
  },
  {
    p1: {
      factor: 'towns',
      terms: ['towns'],
      towards: 'supports',
      point: 'In towns that used it, health improved.',
      linkBack: 'So health was better because somebody was now in charge.',
      weight: 45,
      reason: 'clean water reached more people than rules did',
      claim: ['a1', 'Local boards built drains and waterworks.'],
      evidence: {
        a2: 'By 1853 there were 103 towns with a board.',
        a3: 'Deaths in Croydon fell from 28 to 15 in every thousand.',
      },
      explanation: ['a4', 'Cholera travels in foul water, and drains took it away.'],
    },
    p2: {
      factor: 'power',
      terms: ['compulsion'],
      towards: 'opposes',
      point: 'Without compulsion most places left health alone.',
      linkBack: 'This limited what health gained, but only at first.',
      weight: 30,
      claim: ['b1', 'Ratepayers could simply say no.'],
      evidence: { b2: 'A board was forced on a place only where 23 in 1,000 died each year.' },
      explanation: ['b3', 'Whoever paid least had the last word.'],
    },
    p3: {
      factor: 'ideas',
      terms: ['doctors'],
      towards: 'supports',
      point: 'It made health a duty that doctors could point to.',
      linkBack: 'Health stayed on the agenda, although slowly.',
      weight: 25,
      claim: ['c1', 'Medical officers had a law behind them.'],
      evidence: { c2: 'John Simon reported on London every year from 1848.' },
      explanation: ['c3', 'Reports in print kept the argument going.'],
    },
  },
  ['a1 links c1 encouraged', 'p1 qualifies p2'],
  {
    stance: 1,
    text: 'To some extent the Act was a success: cleaner towns outweigh weak compulsion, because doctors could build on them.',
    mainFactor: 'towns',
    criteria: ['How many people did it reach?'],
    lineOfArgument: 'The Act helped wherever a town wanted to be helped, and nowhere else.',
  },
)
