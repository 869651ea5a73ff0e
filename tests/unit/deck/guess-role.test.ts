import { describe, expect, test } from 'vitest'
import { guessRole, placeOnCard } from '@/lib/domain/deck/guess-role'

/** Words of several topics that are in no labelled set. */
const ROLES = {
  judgement: [
    'Overall the tax was worse than the war',
    'Without the harvest there would be no rising',
    'the main reason the strike collapsed was hunger',
    'This was the most important turning of all',
    'if the bridge hadn’t been cut the town would have held out',
    'less important than the weather',
    'the duke’s part is exaggerated by monks',
    'In the end the towns mattered more than the villages',
    'he could of made peace in spring',
    'guns played a minor part',
    'they were only the trigger',
    'on their own the miners could not bring down the ministry',
    'so the plague must have been the cause',
    'Take the canal away and the town is still there',
    'I reckon the bishop did more harm than the king',
    'The harvest was bad, but that does not explain why only one county rose',
    'no salt, no fleet',
    'of the four this one deserves the first paragraph',
  ],
  explanation: [
    'This meant that nobody trusted the coinage',
    'so the towns closed their gates',
    'Once the bridge fell nobody could supply the army',
    'therefore the king had to call a parliament',
    'It made the bishops look greedy',
    'which is why the fleet stayed in port',
    'the guard changed sides, that is why it was over',
    'meaning that rents fell',
    'Because the river froze, the grain barges never reached the garrison',
    'By closing the port he left the weavers with nothing to live on',
    'wells poisoned -> no water -> garrison gives up',
    'That was significant because no bishop could now be chosen without him',
  ],
  evidence: [
    'Wages fell by a fifth, to 8d a day',
    'the bridge was cut in March',
    'On 4 June the fleet sailed',
    '“a fever of the mind” as the abbot put it',
    "the preacher said 'no bishop, no king'",
    'many goods were taxed, e.g. salt and soap',
    'hundreds of farms stood empty',
    'the envoy met Count Albrecht at Trier',
    'Bishop Odo',
    'All but one of the ships came home',
    'Treaty of Wendover, signed by both dukes',
    'Abbot Hugo: ‘we ate our boots’',
    'chroniclers like Matthew of Ely called it a plague year',
  ],
  claim: [
    'the barons did not trust the king',
    'farmers had too little land',
    'It was lucky for the duke that his rival died',
    'she was stubborn and never listened',
    'the church was rich and unpopular',
    "the miners' leaders disagreed about everything",
    'the council was timid',
    'Everyone distrusted the new coins',
    'the army was badly led',
    'He was a cruel and greedy man',
  ],
} as const

describe.each(Object.entries(ROLES))('a bullet is %s', (role, texts) => {
  test.each(texts.map((text) => [text]))('%s', (text) => expect(guessRole(text).role).toBe(role))
})

test('a heading that asks for facts has evidence under it', () => {
  expect(guessRole('the towns stayed loyal', { heading: 'Describe the rising', nested: false, last: false })).toEqual({
    role: 'evidence',
    why: 'the heading asks for facts',
  })
})

test('what closes its heading is sooner taken for a judgement, but a fact is not', () => {
  const last = (words: string) => guessRole(words, { heading: '', nested: false, last: true }).role
  const text = 'the guilds were loud but the mint was elsewhere'
  expect([guessRole(text).role, last(text)]).toEqual(['claim', 'judgement'])
  expect(last('rents fell by 8% in 1340')).toBe('evidence')
})

test('the last of several bullets closes a heading, and an only one does not', () => {
  const bullets = [{ under: null }, { under: 0 }]
  expect(placeOnCard('Rents', bullets, 0)).toEqual({ heading: 'Rents', nested: false, last: false })
  expect(placeOnCard('Rents', bullets, 1)).toEqual({ heading: 'Rents', nested: true, last: true })
  expect(placeOnCard('Rents', [{}], 0).last).toBe(false)
})

test('what is quoted says nothing about the bullet: only the pupil’s own words are cues', () => {
  expect(guessRole('the bishop wrote ‘without me there would have been war’').role).toBe('evidence')
})

test('a nested bullet is evidence, or explanation where it says why', () => {
  const nested = (text: string) => guessRole(text, { heading: '', nested: true, last: false }).role
  expect(nested('the towns closed their gates')).toBe('evidence')
  expect(nested('rents fell by 8%')).toBe('evidence')
  expect(nested('this meant that rents fell')).toBe('explanation')
  expect(nested('the main reason was hunger')).toBe('explanation')
})

test('the reason is told in words for whoever may change it', () => {
  expect(guessRole('Overall it failed').why).toBe('it opens with “Overall”')
  expect(guessRole('in fact the main reason was hunger').why).toBe('it says “main reason”')
  expect(guessRole('rents fell by 8%').why).toBe('it states a date or a figure')
  expect(guessRole('the envoy met Count Albrecht at Trier').why).toBe('it tells what happened: “met”')
  expect(guessRole('Bishop Odo and Count Albrecht').why).toBe('it names who or where')
})
