import { expect, test } from 'vitest'
import { addClaim } from '@/lib/domain/map/commands/add-claim'
import { editClaim } from '@/lib/domain/map/commands/edit-claim'
import { editParagraph } from '@/lib/domain/map/commands/edit-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { setTowardsAnswer } from '@/lib/domain/map/commands/set-towards-answer'
import { by, carryOut, type Step } from '@/tests/builders/plan-steps'
import { TRIAL_PLANS } from '@/tests/builders/trial-plans'
import { nodesFound, trialOfTexts } from './trial'

const claim = (text: string): Step[] => [by(addClaim, { id: 'n', text, paragraph: 'p3', relationId: 'n>p3' })]
const evidence = (text: string): Step[] => [by(editClaim, { id: 'c2', text })]
const point = (text: string): Step[] => [by(editParagraph, { id: 'p3', point: text })]
const linkBack = (text: string): Step[] => [by(editParagraph, { id: 'p3', linkBack: text })]
const judgement = (text: string): Step[] => [by(setJudgement, { text, criteria: [] })]

trialOfTexts(
  'E1',
  claim,
  {
    canals: ['Nobody wanted to wait any more.', 'Canals had become slow and dear by 1850.'],
    health: ['Ratepayers were simply mean about it.', 'towns got a lot cleaner'],
    islands: ['People were sad to leave their homes.', 'The Hebrides were poor.'],
    athens: ['The voters were fickle and proud.', 'Alcibiades was a traitor at heart.'],
    plague: ['Lords were worried about it all.', 'By 1400 it was nearly over.'],
  },
  {
    canals: ['By then even Pickfords had given up boats.', 'speed'],
    health: ['In Croydon deaths fell by half.', 'Edwin Chadwick wrote the report.'],
    islands: ['Rent was 300 pounds by 1803.', 'clearances'],
    athens: ['They called him “a lion in the city”.', 'Sicily was lost in 413 BC.'],
    plague: ['Wages doubled between 1348 and 1350.', 'The abbot of Ramsey sold his rights.'],
  },
)

trialOfTexts(
  'E3',
  evidence,
  {
    canals: ['The boats were given up one after another.'],
    health: ['Some of the places did nothing at all.'],
    islands: ['Many of the families went away over the sea.'],
    athens: ['Most of the generals were afraid of them.'],
    plague: ['Most of the workers were gone by then.'],
  },
  {
    canals: ['The last boat to Leeds ran empty.', 'pickfords sold all their boats'],
    health: ['He said that filth was cheap and death was not.', 'Simon reported every year.'],
    islands: ['In 1881 the crofters spoke.', 'One wrote home that he saw nobody for a month.'],
    athens: ['The Spartans told the Persians what to pay.', 'six generals put to death'],
    plague: ['“No man a serf” was the cry.', 'The reapers of Knightsbridge were paid double.'],
  },
)

trialOfTexts(
  'F4',
  evidence,
  {
    canals: ['The last passenger boat ran in 1872.'],
    health: ['The great Act followed in 1875.'],
    islands: ['The estate was bought out between 1890 and 1910.'],
    athens: ['Socrates was put to death in 399 BC.'],
    plague: ['In the sixteenth century serfs were a memory.', 'In 1436 the last of them bought his freedom.'],
  },
  {
    canals: ['The Bridgewater opened in 1761.', 'From 1840 to 1872 tolls fell.', 'The figures are on page 1872.'],
    health: ['Cholera came in 1831.', 'An army of 1900 men dug.'],
    islands: ['The clans fought at Culloden in 1746.', 'In the 1880s they refused the rent.'],
    athens: ['Pericles died in 429 BC.', 'Lysander won in 405 BC.'],
    plague: ['It reached Weymouth in 1348.', 'In the fourteenth century rents rose.'],
  },
)

trialOfTexts(
  'A1',
  point,
  {
    canals: ['Owners', 'The canal owners'],
    health: ['Doctors', 'Medical officers of health'.slice(0, 16)],
    islands: ['Faith', 'Church and language'],
    athens: ['Persia', 'Persian gold again'],
    plague: ['Rents', ''],
  },
  {
    canals: ['Divided owners lost their trade.'],
    health: ['It made health a duty.'],
    islands: ['Faith stayed where it was.'],
    athens: ['Gold helped to defeat Athens.'],
    plague: ['Rents set some serfs free.'],
  },
)

trialOfTexts(
  'A2',
  linkBack,
  {
    canals: ['So they lost.', ''],
    health: ['So it helped.'],
    islands: ['Little had changed.'],
    athens: ['So gold mattered.'],
    plague: ['Some became free.'],
  },
  {
    canals: ['So divided owners made it worse.'],
    health: ['So health stayed on the agenda.'],
    islands: ['So much of this life remained.'],
    athens: ['So gold alone decided nothing.'],
    plague: ['So rents freed only a few.'],
  },
)

trialOfTexts(
  'F3',
  (text) => [
    by(editParagraph, { id: 'p2', point: text, linkBack: 'So that is how it stood.' }),
    ...['b1', 'b2', 'b3'].map((id) => by(editClaim, { id, text: `In 1${id.charCodeAt(1)}0 it was so.` })),
  ],
  {
    canals: ['Railway companies charged less than boats.'],
    health: ['Ratepayers could always say no to it.'],
    islands: ['Kelp paid well and then it did not.'],
    athens: ['The many voted as the last speaker told them.'],
    plague: ['A great rising frightened every lord.'],
  },
  {
    canals: ['Low rates took their traffic.', 'Traders followed the lowest rate.'],
    health: ['Without compulsion no place became healthy.', 'Death went on running from the taps.'],
    islands: ['For an islander work meant kelp.', 'Changing work came and went.'],
    athens: ['The votes lost what ships had won.', 'Athenian votes undid the fleet.'],
    plague: ['A great rising gave serfs a voice.', 'Freedom was asked for aloud.'],
  },
)

trialOfTexts(
  'A5',
  (text) => [
    by(editParagraph, { id: 'p1', point: 'This was the main reason for what is asked.' }),
    ...['p2', 'p3'].map((id) => (map: Parameters<Step>[0]) => ({
      ...map,
      relations: map.relations.filter((r) => r.from !== 'p1' || r.to !== id),
    })),
    ...point(text),
  ],
  {
    canals: ['Divided owners were the key factor.', 'The most important reason for lost trade was the owners.'],
    health: ['Doctors were the biggest cause of better health.'],
    islands: ['Faith was the main factor in all this.'],
    athens: ['Gold was the most significant cause of the defeat.'],
    plague: ['Rents were the principal reason why serfs became free.'],
  },
  {
    canals: ['Owners were one of the main reasons.', 'The main reason for tolls was repairs.'],
    health: ['Doctors were not the main cause.', 'The key reason for noise was digging.'],
    islands: ['Faith was hardly the main factor.'],
    athens: ['The main reason for the mutiny was hunger.'],
    plague: ['Rents were never the main reason.', 'Some held key manors.'],
  },
)

trialOfTexts(
  'J2',
  judgement,
  {
    canals: ['To a large extent it was speed, which mattered more than price or owners did.'],
    health: ['To some extent the Act was a success, more in towns than in the countryside.'],
    islands: ['Life changed to a great extent on the land and rather less in faith and work.'],
    athens: ['Alcibiades was rather more to blame than the assembly and the gold of Persia.'],
    plague: ['Plague was significant to a large extent, more than the revolt and the rents.'],
  },
  {
    canals: ['Largely speed: without it price and owners would have worked slowly.'],
    health: ['Judged by deaths the Act was partly a success, most of all in towns.'],
    islands: ['If we measure change by who could stay, land changed life more than work.'],
    athens: ['Alcibiades decided it: take him away and the assembly recovers, so he was more to blame.'],
    plague: ['Had it not been for plague the rents would have crept on, so it was largely decisive.'],
  },
)

trialOfTexts(
  'J4',
  judgement,
  {
    canals: [
      'The owners were largely at fault, since they could not act together.',
      'I agree that speed decided it, as I have shown above.',
    ],
    health: ['The Act was a success, as all of my paragraphs have shown.'],
    islands: ['Land changed and faith did not, as my paragraphs show.'],
    athens: ['The votes were mostly at fault, as anybody can see from the list.'],
    plague: [
      'Fear and money ended it mainly, as anybody can see from this.',
      'Plague ended it, as anybody can see from this list.',
    ],
  },
  {
    canals: ['Faster trains did more to end the trade than prices did.'],
    health: ['The Act was hardly a success outside a few large towns.'],
    islands: [
      'Life changed more than it stayed the same, most of all on land.',
      'Life changed only a little, and that on the coast alone.',
    ],
    athens: ['Alcibiades bears the largest single share of the blame for it all.'],
    plague: ['Plague was the precondition for everything else that set people free.'],
  },
)

trialOfTexts(
  'J6',
  judgement,
  {
    canals: ['To a large extent it was speed, as Brunel could build for it.'],
    health: ['To some extent it was a success, as Nightingale used to say.'],
    islands: ['Life changed to a great extent, as Johnson saw on his tour.'],
    athens: ['Alcibiades was rather more to blame, as Thucydides says of him.'],
    plague: ['Plague was decisive to a large extent, as Langland wrote at the time.'],
  },
  {
    canals: ['To a large extent it was speed, which London and Liverpool wanted.'],
    health: ['To some extent it was a success, as Croydon and Simon show.'],
    islands: [
      'Life changed to a great extent, as the Gaelic of Lewis shows.',
      'Scottish life changed to a great extent, as I said above.',
    ],
    athens: ['Alcibiades was rather more to blame, since the Persians only paid.'],
    plague: ['Plague was decisive to a large extent, as Knightsbridge shows.'],
  },
)

trialOfTexts(
  'B4',
  (text) => [
    by(setTowardsAnswer, { id: 'p3', kind: 'opposes', relationId: 'p3>new' }),
    (map) => ({ ...map, relations: map.relations.filter((r) => r.to !== 'p3' || r.from === 'c1') }),
    by(setJudgement, { stance: 2, text: 'To a large extent, because nothing else came before it or lasted so long.' }),
    ...linkBack(text),
  ],
  {
    canals: ['So divided owners made the trade weaker.'],
    health: ['So doctors kept health on the agenda.'],
    islands: ['So faith and language were what they had been.'],
    athens: ['So gold paid for every oar of the enemy.'],
    plague: ['So rents had set many serfs free by then.'],
  },
  {
    canals: ['Owners made it worse, but they did not begin it.'],
    health: ['Doctors could point to it, yet nobody had to listen.'],
    islands: ['Faith stayed, even though it held fewer people.'],
    athens: ['Gold mattered only once somebody had asked for it.'],
    plague: ['Rents had been growing; however, never for all.'],
  },
)

trialOfTexts(
  'A6',
  (text) => [
    by(editClaim, { id: 'b3', text }),
    by(editClaim, { id: 'c3', text: 'Cheap labour brought strangers from distant markets.' }),
  ],
  {
    canals: ['Cheap labour brought strangers from other markets.'],
    health: ['Strangers from distant markets brought cheap labour.'],
    islands: ['Cheaper labourers brought strangers from markets.'],
    athens: ['Cheap labour brought a stranger from a distant market.'],
    plague: ['Cheap labour, strangers, distant markets.'],
  },
  {
    canals: ['Cheap labour was what they wanted.'],
    health: ['Strangers brought the sickness.'],
    islands: ['Distant markets wanted wool and meat.'],
    athens: ['Strangers rowed for whoever paid.'],
    plague: ['Labour was dear.'],
  },
)

trialOfTexts(
  'J5',
  (text) => [
    by(setJudgement, { lineOfArgument: 'I will say it.' }),
    ...['p1', 'p2', 'p3'].map((id) => by(editParagraph, { id, linkBack: text })),
  ],
  {
    canals: ['This is what became of the trade.'],
    health: ['This is how it was in towns.'],
    islands: ['That was life on the islands then.'],
    athens: ['This was the end of it.'],
    plague: ['In the end they were free.'],
  },
  {
    canals: ['This counted for more than the rest.', 'So it went.'],
    health: ['Health was better because of this.'],
    islands: ['Without this they could have stayed.'],
    athens: ['This was decisive in the end.'],
    plague: ['It mattered less than the plague did.'],
  },
)

test('a question of change or of success that is answered with “why” is told so', () => {
  const answer = (reason: string): Step[] => [
    ...['p1', 'p2', 'p3'].map((id) => by(editParagraph, { id, point: reason, linkBack: 'That was a reason for it.' })),
    by(setJudgement, {
      text: 'It happened mainly because of the first of these, as I have shown.',
      lineOfArgument: '',
    }),
  ]
  const why = answer('This happened because they wanted it.')
  expect(nodesFound('Q1', carryOut(TRIAL_PLANS.islands, ...why))).toEqual([['p1', 'p2', 'p3']])
  expect(nodesFound('Q1', carryOut(TRIAL_PLANS.health, ...why))).toEqual([['p1', 'p2', 'p3']])
  for (const topic of ['canals', 'athens', 'plague'] as const)
    expect(nodesFound('Q1', carryOut(TRIAL_PLANS[topic], ...why))).toEqual([])
  expect(
    nodesFound('Q1', carryOut(TRIAL_PLANS.islands, ...answer('Houses stayed as they were because of this.'))),
  ).toEqual([])
  expect(nodesFound('Q1', carryOut(TRIAL_PLANS.health, ...answer('It failed here because nobody paid.')))).toEqual([])
})
