import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuestionForm } from '@/lib/domain/question/question-form'
import { QUESTION_FORMS } from '@/lib/domain/question/question-form'
import { readQuestion } from '@/lib/domain/question/read-question'

const named = (text: string) => readQuestion(text).named.map(({ start, end }) => text.slice(start, end))

describe('what a question asks, and what it names', () => {
  test.each<[QuestionForm, string, string[]]>([
    ['cause', '“Irrigation was the main reason for the rise of Sumer.” How far do you agree?', ['Irrigation']],
    [
      'cause',
      'The most important reason for the fall of Constantinople was Ottoman artillery. Discuss.',
      ['Ottoman artillery'],
    ],
    [
      'cause',
      '“The main reason the Liberals won the 1906 election was Tory disunity.” How far do you agree?',
      ['Tory disunity'],
    ],
    ['cause', 'How far was Gandhi responsible for Indian independence in 1947?', ['Gandhi']],
    ['cause', 'To what extent can the outbreak of civil war be blamed on Charles I?', ['Charles I']],
    ['cause', 'Assess the view that Apartheid ended mainly because of sanctions.', ['sanctions']],
    [
      'cause',
      'How accurate is it to say that the Peasants’ Revolt of 1381 was caused mainly by the poll tax?',
      ['the poll tax'],
    ],
    ['cause', '‘It was disease that destroyed the Aztec Empire.’ How far do you agree?', ['disease']],
    ['cause', 'Hannibal lost because Rome had more men. Do you agree? [25]', ['Rome had more men']],
    ['cause', 'How far does the failure of harvests explain the revolution of 1789?', ['the failure of harvests']],
    [
      'cause',
      'Why did the alliance break up? How far was it due to the death of its founder?',
      ['the death of its founder'],
    ],
    ['cause', '“Without the railway, the West would not have been settled.” How far do you agree?', ['the railway']],
    ['reasons', 'Why did the Roman Republic collapse between 133 and 27 BC?', []],
    ['reasons', 'Assess the reasons for the success of the Mongol conquests.', []],
    ['reasons', 'What was the main reason for the abolition of the slave trade in 1807?', []],
    [
      'reasons',
      'Explain why there was opposition to the Meiji reforms. You may use the following in your answer: • taxes',
      [],
    ],
    ['success', 'How secure was the throne of Henry VII by 1509?', []],
    ['success', 'How successfully did Akbar govern his empire?', []],
    ['success', '“Indian policy after 1857 was a failure.” How far do you agree?', []],
    ['success', 'To what extent did the Chartists achieve their aims?', []],
    ['success', '“The treaty was more a failure than a success.” Do you agree?', []],
    ['change', 'How far did the Meiji Restoration transform Japanese society by 1912?', []],
    ['change', 'To what extent did beliefs about the causes of disease remain the same between 1348 and 1665?', []],
    ['change', 'To what extent was there more change than continuity in farming?', []],
    ['change', 'How far was the Great Reform Act a turning point in British politics?', []],
    [
      'change',
      '‘The years 1603 to 1629 saw little change in the relations of Crown and Parliament.’ Assess this view.',
      [],
    ],
    ['rivals', 'Who contributed more to the unification of Italy, Cavour or Garibaldi?', ['Cavour', 'Garibaldi']],
    [
      'rivals',
      '“Drought was more important than war in the fall of Angkor.” How far do you agree?',
      ['Drought', 'war'],
    ],
    [
      'rivals',
      '“Ghana’s independence owed more to Nkrumah than to British policy.” Discuss.',
      ['Nkrumah', 'British policy'],
    ],
    ['rivals', 'How far was debt, rather than hunger, responsible for the revolution?', ['debt', 'hunger']],
    ['rivals', '“Luck rather than judgement explains his success.” How far do you agree?', ['Luck', 'judgement']],
    ['rivals', 'Was it strikes or sanctions that did more to end white rule?', ['strikes', 'sanctions']],
    [
      'rivals',
      'Who was more to blame for the fall of Angkor in the years 1400–31, the kings or the monsoon?',
      ['the kings', 'the monsoon'],
    ],
    ['success', '“Militancy did more harm than good to the cause of votes for women.” How far do you agree?', []],
    ['cause', 'Why was there a war? Was fear the main reason?', ['fear']],
    ['significance', '“Elizabeth’s greatest problem in 1558 was religion.” Discuss.', ['religion']],
    ['rivals', 'Was Cromwell a hero or a villain?', ['hero', 'villain']],
    ['significance', 'How important was the role of women in the French Resistance?', ['the role of women']],
    ['significance', 'Assess the significance of Bolívar for Latin American independence.', ['Bolívar']],
    ['significance', 'How great an impact did the Crusades have on trade?', ['the Crusades']],
    ['significance', '“The Armada was the greatest threat to Elizabeth.” How far do you agree?', ['The Armada']],
    ['similarity', 'How similar were the aims of Malcolm X and Martin Luther King?', []],
    ['similarity', 'Compare and contrast the economic policies of Nehru and Mao.', []],
    ['similarity', 'How far did the aims of the Chartists differ from those of the League?', []],
  ])('%s: %s', (form, text, names) => {
    expect(readQuestion(text).form).toBe(form)
    expect(named(text)).toEqual(names)
  })

  test('a cause is named without its date, its quotation marks and what leads up to it', () => {
    expect(named('‘The dynasty fell mainly because of the drought of 1640.’ Discuss.')).toEqual(['the drought'])
    expect(named('How far was the drought in the years 1638–44 to blame for the fall of the dynasty?')).toEqual([
      'the drought',
    ])
  })
})

describe('what is to be explained', () => {
  test.each([
    [
      '“Irrigation was the main reason for the rise of Sumer in 300 BC.” How far do you agree?',
      'the rise of Sumer, 300 BC',
    ],
    ['‘It was disease that destroyed the Aztec Empire.’ How far do you agree?', 'what destroyed the Aztec Empire'],
    ['“Women got the vote because of war work.” How far do you agree?', 'why women got the vote'],
    ['To what extent did the regime survive because of concessions?', 'why the regime survived'],
    ['Why was Akbar able to unite his empire?', 'why Akbar was able to unite his empire'],
    ['How did Augustus keep power?', 'how Augustus kept power'],
    ['How far did the Famine change Ireland in the period 1845–1914?', 'Ireland, 1845–1914'],
    ['How far did life change for women in Japan?', 'life for women in Japan'],
    ['“The Great Leap Forward was a disaster for China.” How far do you agree?', 'the Great Leap Forward for China'],
    ['How far do you agree that Wolsey dominated the government?', 'whether Wolsey dominated the government'],
    ['“Without the railway, the West would not have been settled.” Discuss.', 'why the West came to be settled'],
  ])('%s', (text, outcome) => expect(readQuestion(text).outcome).toBe(outcome))

  test('its words hold nothing that an exam says of any topic, no date and no possessive', () => {
    const { outcomeTerms } = readQuestion(
      'How far do you agree with this view of the first years, that trade was the most important reason for Carthage’s rise by March 300 BC? (20 marks)',
    )
    expect(outcomeTerms).toEqual(['Carthage', 'rise'])
  })
})

describe('the years', () => {
  test.each<[string, number | null, number | null]>([
    ['How secure was the throne by 1509? [30]', null, 1509],
    ['How far had farming changed by 1924 from what it was in 1850?', 1850, 1924],
    ['“The 1905 revolution was the main reason for the fall of the Tsar in 1917.” Discuss.', null, 1917],
    ['How far did the 1848 Constitution change Swiss politics?', 1848, null],
    ['The Restoration of 1660 changed very little. How far do you agree?', 1660, null],
    ['How far did farming change after the Act of 1801 was repealed in 1846?', 1801, 1846],
  ])('%s', (text, from, to) => expect(readQuestion(text)).toMatchObject({ from, to }))
})

test('any text is read, and what it names stands in it', () => {
  const word = fc.constantFrom(
    ...'was the main reason or more than because of to what extent did how far because “ ” , : ? in 1918 war'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ maxLength: 300 }),
        fc.array(word, { maxLength: 120 }).map((w) => w.join(' ')),
      ),
      (text) => {
        const { form, named: places } = readQuestion(text)
        expect(QUESTION_FORMS).toContain(form)
        for (const { start, end } of places) expect(text.slice(start, end).trim()).not.toBe('')
      },
    ),
  )
})
