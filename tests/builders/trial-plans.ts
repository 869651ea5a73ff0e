import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { factorPlan, outcomePlan, planOf } from './clean-plans'

/** How much changed, over two and a half centuries. */
const islands = planOf(
  {
    text: 'How far did life in the Hebrides change in the years 1745–1886?',
    form: 'change',
    outcomeTerms: ['life', 'change', 'islanders'],
    from: 1745,
    to: 1886,
    preset: 'a-level',
  },
  {
    p1: {
      factor: 'land',
      terms: ['land'],
      towards: 'supports',
      point: 'Who held the land, and so how islanders lived, changed completely.',
      linkBack: 'So in what land meant, change was greater than in anything else.',
      weight: 45,
      reason: 'whoever has no land has to leave the islands',
      claim: ['a1', 'Chiefs became landlords who wanted rent.'],
      evidence: {
        a2: 'Lord Macdonald let the farms of Skye to strangers in 1772.',
        a3: 'By 1850 sheep grazed where 600 families of Uist had lived.',
      },
      explanation: ['a4', 'A tenant can be turned out, and a clansman could not.'],
    },
    p2: {
      factor: 'work',
      terms: ['work'],
      towards: 'qualifies',
      point: 'Work changed twice, and at last came back to fishing.',
      linkBack: 'Work changed for a while, but much of daily life stayed as it was.',
      weight: 30,
      claim: ['b1', 'Kelp gave wages for two generations.'],
      evidence: { b2: 'In 1810 kelp from Harris fetched 20 pounds a ton.' },
      explanation: ['b3', 'When its price fell, people went back to boats and potatoes.'],
    },
    p3: {
      factor: 'faith',
      terms: ['faith', 'church'],
      towards: 'opposes',
      point: 'Faith and language stayed at the centre of life.',
      linkBack: 'So much of what islanders lived by remained, only with fewer of them.',
      weight: 25,
      claim: ['c1', 'Sundays were kept as before.'],
      evidence: { c2: 'In 1881 nine of ten on Lewis still spoke Gaelic.' },
      explanation: ['c3', 'What people say and pray at home is not changed by a landlord.'],
    },
  },
  ['a1 links b1 forced'],
  {
    stance: 1,
    text: 'Life changed more than it stayed the same, judged by how many could stay: land drove people out, while work and faith held those who were left.',
    mainFactor: 'land',
    criteria: ['How many people did it reach?'],
    lineOfArgument: 'I will argue that land changed life from the ground and faith kept it together.',
  },
)

/** Which of two, before Christ. */
const athens = planOf(
  {
    text: 'Who was more to blame for the defeat of Athens in the years 415–404 BC, Alcibiades or the assembly?',
    form: 'rivals',
    statedFactor: 'alcibiades',
    statedRival: 'assembly',
    statedTerms: ['Alcibiades'],
    outcomeTerms: ['defeat', 'Athens', 'lost'],
    from: -415,
    to: -404,
    preset: 'a-level',
  },
  {
    p1: {
      factor: 'alcibiades',
      terms: ['Alcibiades'],
      towards: 'supports',
      point: 'Alcibiades showed the enemy how Athens could be defeated.',
      linkBack: 'So he made defeat possible, because nobody else knew where to strike.',
      weight: 45,
      reason: 'the advice that he gave was worth a fleet',
      claim: ['a1', 'He went over to the other side.'],
      evidence: {
        a2: 'In 413 BC Sparta took Decelea on his word.',
        a3: 'Chios left the alliance in 412 BC when he arrived with five ships.',
      },
      explanation: ['a4', 'From there the silver mines could be closed all the year round.'],
    },
    p2: {
      factor: 'assembly',
      terms: ['assembly'],
      towards: 'opposes',
      point: 'The assembly lost the war by its own votes.',
      linkBack: 'The assembly made defeat likely, yet it had recovered from worse.',
      weight: 35,
      claim: ['b1', 'It punished the men whom it needed.'],
      evidence: { b2: 'After Arginusae in 406 BC six generals were put to death.' },
      explanation: ['b3', 'Whoever came next was afraid to act.'],
    },
    p3: {
      factor: 'persia',
      terms: ['Persia'],
      towards: 'qualifies',
      point: 'Persian gold helped to defeat Athens whoever led it.',
      linkBack: 'Gold mattered, but somebody had to ask for it.',
      weight: 20,
      claim: ['c1', 'A king paid for the ships.'],
      evidence: { c2: 'Cyrus gave Lysander pay for the rowers in 407 BC.' },
      explanation: ['c3', 'A navy that is paid can lose twice and sail again.'],
    },
  },
  ['a1 links c1 opened', 'p1 qualifies p2'],
  {
    stance: 1,
    text: 'Alcibiades was rather more to blame than the assembly: without his advice Persia had nobody to pay, and votes could be mended.',
    mainFactor: 'alcibiades',
    criteria: ['Could it have happened without it?'],
    lineOfArgument: 'I will argue that one man taught the enemy and the many then wasted their chances.',
  },
)

/** How important something was, in the Middle Ages. */
const plague = planOf(
  {
    text: 'How significant was the Black Death for the end of serfdom in England, 1348–1400?',
    form: 'significance',
    statedFactor: 'plague',
    statedTerms: ['plague', 'death'],
    outcomeTerms: ['serfdom', 'serfs', 'free'],
    from: 1348,
    to: 1400,
    preset: 'a-level',
  },
  {
    p1: {
      factor: 'plague',
      terms: ['plague'],
      towards: 'supports',
      point: 'Plague made serfs scarce, and whoever is scarce can bargain to be free.',
      linkBack: 'So plague broke serfdom at its root, because no lord could replace those who left.',
      weight: 50,
      reason: 'nothing else took away a third of the hands',
      claim: ['a1', 'Lords had to compete for labour.'],
      evidence: {
        a2: 'At Cuxham all twelve serfs had died by the end of 1349.',
        a3: 'Reapers at Knightsbridge were paid double in 1350.',
      },
      explanation: ['a4', 'A ploughman who is refused can walk to the next manor.'],
    },
    p2: {
      factor: 'revolt',
      terms: ['revolt', 'rising'],
      towards: 'opposes',
      point: 'The great revolt frightened lords into letting serfs go.',
      linkBack: 'Fear counted, though the rising was lost and lords had their way for years.',
      weight: 30,
      claim: ['b1', 'Rebels asked for freedom by name.'],
      evidence: { b2: 'In June 1381 Tyler demanded at Mile End that nobody should be a serf.' },
      explanation: ['b3', 'A right once asked for aloud is asked for again.'],
    },
    p3: {
      factor: 'rents',
      terms: ['rents'],
      towards: 'opposes',
      point: 'Serfs had begun to pay rents in money and be free before.',
      linkBack: 'Rents had been growing, but slowly, and never for all.',
      weight: 20,
      claim: ['c1', 'Money had taken the place of labour.'],
      evidence: { c2: 'The abbot of Ramsey sold most labour services on his manors by 1390.' },
      explanation: ['c3', 'Whoever pays in coin owes nobody a day of work.'],
    },
  },
  ['a1 links b1 emboldened', 'p1 qualifies p3'],
  {
    stance: 2,
    text: 'Plague was significant to a large extent: without it rents would have crept on for a century, and the revolt would have had no cause.',
    mainFactor: 'plague',
    criteria: ['Could it have happened without it?'],
    lineOfArgument: 'I will argue that plague gave serfs a price and that the revolt made lords listen.',
  },
)

/** Clean plans on five topics, of five types of question, all of one shape: p1 to p3, a1 to c3. */
export const TRIAL_PLANS = { canals: factorPlan, health: outcomePlan, islands, athens, plague } satisfies Record<
  string,
  ArgumentMap
>
export type TrialTopic = keyof typeof TRIAL_PLANS
