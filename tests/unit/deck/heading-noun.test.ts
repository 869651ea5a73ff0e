import { describe, expect, test } from 'vitest'
import { factorOfHeading } from '@/lib/domain/deck/factor-of-heading'
import { factorsOfCards } from '@/lib/domain/deck/factors-of-cards'

describe('a heading is a factor, shortened to a noun', () => {
  test.each([
    ['Economic causes', 'Economic'],
    ['The economy', 'Economy'],
    ['Role of the guilds', 'Guilds'],
    ['The role played by nobles', 'Nobles'],
    ['The guilds’ role in the rising', 'Guilds'],
    ['Impact of the plague on wages', 'Plague'],
    ['Factor 2: Propaganda', 'Propaganda'],
    ['3. Religion', 'Religion'],
    ['Paragraph 1 - Economic problems 1529–36', 'Economic'],
    ['Economic causes: the bad harvests', 'Economic'],
    ['Fear of invasion', 'Fear of invasion'],
    ['1848 revolutions', '1848 revolutions'],
    ['Dublin 1916', 'Dublin 1916'],
    ['Hattin 1187', 'Hattin 1187'],
    ['Long-term causes', 'Long-term causes'],
    ['Weaknesses of the imperial government', 'Imperial government weaknesses'],
    ['Cult of personality', 'Cult of personality'],
    ['Foreign policy', 'Foreign policy'],
    ['The duke as a general', 'Duke'],
    ['The queen herself', 'Queen'],
    ['How important was the navy?', 'Navy'],
    ['How strong was opposition?', 'Opposition'],
    ['What were the tithes', 'Tithes'],
    ['Why was the Church unpopular? (10)', 'Church'],
    ['Why were the barons angry?', 'Barons'],
    ['Why did sanctions fail?', 'Sanctions'],
    ['Explain why the treaty failed', 'Treaty'],
    ['How did new ships help the traders win the coast?', 'New ships'],
    ['How did the king use the courts to control the nobles?', 'Courts'],
    ['Describe how the abbot dealt with debts', 'Debts'],
    ['Describe the mines that convicts were sent to', 'Mines'],
    ['Assess the role of religion in the war (16)', 'Religion'],
    ['Changes to the position of women in society between 1914 and 1928', 'Changes to the position of women'],
  ])('%s → %s', (heading, name) => expect(factorOfHeading(heading)?.name).toBe(name))

  test.each([
    'Key dates',
    'Other points',
    'Introduction',
    'Notes',
    'Lesson 4',
    'Why?',
    'From your notes',
    '1914',
    '???',
  ])('“%s” says nothing', (heading) => expect(factorOfHeading(heading)).toBeNull())

  test('of any length it is a name that fits on a tab', () => {
    const long = 'The poor and worsening relationship of the crown with the towns of the coast and the islands'
    expect(factorOfHeading(long)?.name.length).toBeLessThanOrEqual(34)
  })
})

describe('one of the six where the heading names it or plainly means it', () => {
  test.each([
    ['The general’s personality and leadership', 'personality'],
    ['How did the rival’s personality help him?', 'personality'],
    ['The character of the king', 'personality'],
    ['How did circumstance help her?', 'circumstance'],
    ['His power base', 'power-base'],
    ['Why were the policies of the abbot unpopular?', 'policy'],
    ['Successes of the settlement', 'success'],
    ['In what ways was the plan successful?', 'success'],
    ['Failures of the league', 'failure'],
    ['In what ways was the great plan unsuccessful?', 'failure'],
  ])('%s → %s', (heading, id) => expect(factorOfHeading(heading)?.id).toBe(id))

  test.each([
    'Weaknesses of the league',
    'Why did sanctions fail?',
    'How successful was the plan?',
    'Collapse of trade',
    'Army reform',
    'Economic policy',
    'Cult of personality',
    'Crisis of 1640',
    'Political decisions',
    'Failure of negotiations',
  ])('and not where a word only sounds like it: %s', (heading) => {
    expect(['personality', 'circumstance', 'power-base', 'policy', 'success', 'failure']).not.toContain(
      factorOfHeading(heading)?.id,
    )
  })
})

describe('the factors of a whole deck', () => {
  const factors = (title: string, headings: string[]) =>
    factorsOfCards(
      title,
      headings.map((question) => ({ question, claims: [1, 2] })),
    ).factors.map((factor) => factor?.id ?? null)

  test('two headings that shorten to the same noun share the factor', () =>
    expect(factors('T', ['Economic causes', 'Economic reasons: trade', 'The army'])).toEqual([
      'economic',
      'economic',
      'army',
    ]))

  test('the question over the whole set is no factor of its own answer', () => {
    expect(factors('Why did the fleet fail?', ['Why did the fleet fail?', 'Weather', 'Supplies'])).toEqual([
      null,
      'weather',
      'supplies',
    ])
    expect(factors('Why did the fleet fail?', ['Why did the fleet fail?'])).toEqual([null])
  })

  test('but a first heading like all the others is one', () => {
    expect(factors('Weather', ['Weather', 'Supplies'])).toEqual(['weather', 'supplies'])
    expect(
      factors('Why did pay matter?', ['Why did pay matter?', 'Why did food matter?', 'Why did hope matter?']),
    ).toEqual(['pay', 'food', 'hope'])
  })

  test('of a hundred headings only a score become one', () => {
    const many = Array.from({ length: 100 }, (_, i) => `Battle number ${i}`)
    expect(factors('T', many).filter((id) => id !== null)).toHaveLength(20)
  })
})
