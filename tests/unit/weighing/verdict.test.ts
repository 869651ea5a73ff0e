import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { removeParagraph } from '@/lib/domain/map/commands/remove-paragraph'
import { setJudgement } from '@/lib/domain/map/commands/set-judgement'
import { weighClaim } from '@/lib/domain/map/commands/weigh-claim'
import { QUESTION_FORMS, type QuestionForm } from '@/lib/domain/question/question-form'
import { readVerdict, tickOf } from '@/lib/domain/weighing/verdict'
import { arbitraryMap } from '@/tests/builders/arbitrary-map'
import { mapAfter } from '@/tests/builders/run-command'
import { askedMap } from '@/tests/builders/weighed-map'

const tickIn = (map: ArgumentMap) => readVerdict(map).verdict?.tick ?? null
const silence = (map: ArgumentMap) => readVerdict(map).silent

describe('the share of both that is mine', () => {
  test.each([
    [0, 100, -3],
    [20, 80, -3],
    [21, 79, -2],
    [35, 65, -2],
    [36, 64, -1],
    [45, 55, -1],
    [46, 54, 0],
    [50, 50, 0],
    [54, 46, 0],
    [55, 45, 1],
    [64, 36, 1],
    [65, 35, 2],
    [79, 21, 2],
    [80, 20, 3],
    [100, 0, 3],
    // Parts that no fraction holds exactly: 13.75 of 25, 3.5 of 10, 0.6 of 3.
    [13.75, 11.25, 1],
    [3.5, 6.5, -2],
    [0.6, 2.4, -3],
    [7.5, 30, -3],
  ])('%d beside %d is %i: on a bound, the outer tick wins', (mine, rival, tick) => {
    expect(tickOf(mine, rival)).toBe(tick)
  })

  test('says the same from the other side, and no less with more weight', () => {
    const halfPoints = fc.integer({ min: 0, max: 200 }).map((n) => n / 2)
    fc.assert(
      fc.property(halfPoints, halfPoints, halfPoints, (mine, rival, more) => {
        fc.pre(mine + rival > 0)
        expect(tickOf(mine, rival) + tickOf(rival, mine)).toBe(0)
        expect(tickOf(mine + more, rival)).toBeGreaterThanOrEqual(tickOf(mine, rival))
      }),
    )
  })
})

describe('what is compared', () => {
  test.each<[string, QuestionForm, string[], number, number, string | null]>([
    [
      'the stated factor with its strongest rival',
      'cause',
      ['stated for 40', 'a against 25', 'b against 20'],
      40,
      25,
      'a',
    ],
    ['of a rival that is a “but”, half', 'cause', ['stated for 40', 'a but 50', 'b against 20'], 40, 25, 'a'],
    ['of the stated factor, a “but” whole', 'cause', ['stated but 40', 'a against 25'], 40, 25, 'a'],
    ['no factor that is for it', 'cause', ['stated for 40', 'a for 45', 'b against 20'], 40, 20, 'b'],
    ['no factor that is on neither side', 'cause', ['stated for 40', 'a aside 45', 'b against 20'], 40, 20, 'b'],
    [
      'factors by all that is weighed on them',
      'cause',
      ['stated for 30', 'a against 20', 'stated for 10', 'a but 10', 'b against 22'],
      40,
      25,
      'a',
    ],
    [
      'the stated factor without what is said against it',
      'cause',
      ['stated for 30', 'stated against 20', 'a against 25'],
      30,
      25,
      'a',
    ],
    [
      'paragraphs without a factor each by itself',
      'cause',
      ['stated for 40', '- against 15', '- against 20'],
      40,
      20,
      null,
    ],
    [
      'where nothing is written on the stated factor, the sides',
      'cause',
      ['a for 40', 'b for 30', 'c against 35'],
      40,
      35,
      'c',
    ],
    ['the same for what mattered', 'significance', ['stated for 30', 'a against 40'], 30, 40, 'a'],
    [
      'what is put first with the heaviest other, whatever its side',
      'reasons',
      ['a for 35', 'first for 30', 'b aside 20'],
      30,
      35,
      'a',
    ],
    ['no reason halved', 'reasons', ['a but 36', 'first but 30'], 30, 36, 'a'],
    [
      'the heaviest area for with the heaviest against',
      'success',
      ['a for 30', 'b for 20', 'c against 25', 'd against 25'],
      30,
      25,
      'c',
    ],
    [
      'an area by all that is weighed on it',
      'success',
      ['a for 20', 'a for 15', 'b but 40', 'c against 25'],
      35,
      25,
      'c',
    ],
    ['what changed with what stayed', 'change', ['a for 20', 'b against 30'], 20, 30, 'b'],
    ['what is alike with what is not', 'similarity', ['a for 20', 'b but 30'], 20, 15, 'b'],
    [
      'the whole case for one with the whole case for the other, and not what both share',
      'rivals',
      ['stated for 20', 'a for 20', 'other against 30', 'b but 30'],
      40,
      30,
      'other',
    ],
  ])('%s (%s)', (_, form, paragraphs, mine, rival, rivalFactor) => {
    expect(readVerdict(askedMap(form, paragraphs)).verdict).toMatchObject({ mine, rival, rivalFactor })
  })

  test('of two rivals that weigh the same, the one that is read first is named', () => {
    expect(readVerdict(askedMap('cause', ['stated for 40', 'b against 30', 'a against 30'])).verdict?.rivalFactor).toBe(
      'b',
    )
  })

  test('what would be three against one is two: many light rivals do not outweigh a heavy factor', () => {
    expect(tickIn(askedMap('cause', ['stated for 40', 'a against 20', 'b against 20', 'c against 20']))).toBe(2)
  })
})

describe('the words are those of the student’s own line', () => {
  test.each<[QuestionForm, string, string]>([
    ['cause', 'to a large extent', 'You give more weight to Stated than to its strongest rival, A.'],
    ['significance', 'to a large extent', 'You give more weight to Stated than to its strongest rival, A.'],
    ['success', 'to a large extent', 'You give more weight to Stated (“succeeded”) than to A (“fell short”).'],
    ['change', 'great change', 'You give more weight to Stated (“changed”) than to A (“stayed”).'],
    ['similarity', 'much alike', 'You give more weight to Stated (“alike”) than to A (“unlike”).'],
    ['rivals', 'much more Stated', 'You give more weight to the case for Stated than to the case for Other.'],
  ])('%s: %s', (form, words, why) => {
    expect(readVerdict(askedMap(form, ['stated for 40', 'a against 20'])).verdict).toMatchObject({
      tick: 2,
      words,
      why,
    })
  })

  test.each<[string[], string]>([
    [['first for 40', 'a for 40'], 'You give First as much weight as the heaviest of the others, A.'],
    [['first for 40', 'a for 38'], 'You give First about as much weight as the heaviest of the others, A.'],
    [
      ['first for 40', 'a for 30'],
      'You give more weight to First than to the heaviest of the others, A, but not much more.',
    ],
    [['first for 40', 'a for 20'], 'You give more weight to First than to the heaviest of the others, A.'],
    [['first for 40', 'a for 5'], 'You give much more weight to First than to the heaviest of the others, A.'],
    [
      ['first for 30', 'a for 40'],
      'You give less weight to First than to the heaviest of the others, A, but not much less.',
    ],
    [['first for 5', 'a for 40'], 'You give much less weight to First than to the heaviest of the others, A.'],
  ])('why, in one sentence: %j', (paragraphs, why) => {
    expect(readVerdict(askedMap('reasons', paragraphs)).verdict?.why).toBe(why)
  })

  test('why says when a “but” counts half, and when cards were ranked', () => {
    const but = readVerdict(askedMap('cause', ['stated for 40', 'a but 50'])).verdict
    expect(but?.why).toBe(
      'You give more weight to Stated than to its strongest rival, A (“but” counts half), but not much more.',
    )
  })
})

describe('the map is silent', () => {
  test.each<[string, QuestionForm, string[], string]>([
    ['with nothing on it', 'cause', [], 'Nothing is weighed yet. Weigh two paragraphs and your map can answer.'],
    [
      'while no weight is set',
      'cause',
      ['stated for', 'a against'],
      'Nothing is weighed yet. Weigh two paragraphs and your map can answer.',
    ],
    [
      'with one weight',
      'cause',
      ['stated for 40', 'a against'],
      'Only Stated is weighed. Weigh one more paragraph and your map can answer.',
    ],
    [
      'with a weight on what is empty',
      'cause',
      ['stated for 40', 'a against 30 empty'],
      'Only Stated is weighed. Weigh one more paragraph and your map can answer.',
    ],
    [
      'with everything for',
      'cause',
      ['stated for 33', 'a for 33', 'b for 33'],
      'Nothing that you have weighed is marked “against” yet. Weigh something on that side too.',
    ],
    [
      'with everything against, the stated factor too',
      'cause',
      ['stated against 33', 'a against 33'],
      'Nothing that you have weighed is marked “for” yet. Weigh something on that side too.',
    ],
    [
      'while the stated factor has no weight',
      'cause',
      ['stated for', 'a for 30', 'b against 33'],
      'Stated is what the question names, and it has no weight yet.',
    ],
    [
      'with weights on no side',
      'success',
      ['a aside 33', 'b aside 33'],
      'Say which of the paragraphs that you have weighed are “succeeded” and which “fell short”.',
    ],
    [
      'with one case alone',
      'rivals',
      ['stated for 33', 'a for 33', 'b but 40'],
      'Nothing that you have weighed is marked “Other” yet. Weigh something on that side too.',
    ],
    [
      'with nothing that stayed',
      'change',
      ['a for 33', 'b for 33'],
      'Nothing that you have weighed is marked “stayed” yet. Weigh something on that side too.',
    ],
    [
      'with one reason, told twice',
      'reasons',
      ['first for 33', 'first for 30'],
      'All that you have weighed is about First. Weigh another reason too.',
    ],
    [
      'while what is put first has no weight',
      'reasons',
      ['first for', 'a for 33', 'b for 30'],
      'You put First first, but it has no weight yet.',
    ],
    [
      'with two that count nothing',
      'success',
      ['a for 0', 'b against 0', 'c but'],
      'A and B both count nothing, so there is nothing to compare.',
    ],
  ])('%s (%s)', (_, form, paragraphs, words) => {
    expect(silence(askedMap(form, paragraphs))).toBe(words)
  })

  test('and asks which factor comes first where reasons are all for', () => {
    const map = mapAfter(askedMap('reasons', ['a for 40', 'b for 30']), setJudgement, { mainFactor: null })
    expect(silence(map)).toBe('Which reason do you put first? Choose it under “Put first”, and your map can answer.')
  })

  test('but speaks where the other side counts nothing, since that was said', () => {
    expect(tickIn(askedMap('success', ['a for 40', 'b against 0']))).toBe(3)
  })

  test('or gives a verdict, never both and never neither', () => {
    fc.assert(
      fc.property(arbitraryMap(40), fc.constantFrom(...QUESTION_FORMS), (some, form) => {
        const { verdict, silent } = readVerdict({ ...some, question: { ...some.question, form } })
        expect(verdict === null).toBe(silent !== null)
        expect(silent).not.toBe('')
        if (verdict) expect(verdict.tick).toBe(tickOf(verdict.mine, verdict.rival))
      }),
    )
  })
})

describe('ranks', () => {
  const ranked = (form: QuestionForm, weight?: number) =>
    [
      ['p1', 0.7],
      ['p2', 0.3],
    ].reduce(
      (map, [paragraph, to]) => mapAfter(map, weighClaim, { id: `${paragraph}-card`, weight: Number(to) }),
      askedMap(form, [`stated for ${weight ?? ''}`, 'a against']),
    )

  test('speak for paragraphs as long as none of these has a weight, by the heaviest card', () => {
    const { verdict } = readVerdict(ranked('cause'))
    expect(verdict).toMatchObject({ mine: 70, rival: 30, ranked: true })
    expect(verdict?.why).toBe(
      'By the cards that you ranked, you give more weight to Stated than to its strongest rival, A.',
    )
  })

  test('and weights are never mixed', () => {
    expect(silence(ranked('cause', 50))).toMatch(/^Only Stated is weighed/)
  })
})

test('what is empty or unset moves no word: with and without it the map says exactly the same', () => {
  const map = askedMap('cause', ['stated for 60', 'a against 40', 'b against 90 empty', 'c against'])
  const without = ['p3', 'p4'].reduce((left, id) => mapAfter(left, removeParagraph, { id }), map)
  expect(readVerdict(map)).toEqual(readVerdict(without))
})

test('maps that differ only in the order of their records say the same', () => {
  fc.assert(
    fc.property(arbitraryMap(40), fc.constantFrom(...QUESTION_FORMS), (some, form) => {
      const map = { ...some, question: { ...some.question, form } }
      const turned = {
        ...map,
        paragraphs: [...map.paragraphs].reverse(),
        claims: [...map.claims].reverse(),
        relations: [...map.relations].reverse(),
      }
      expect(readVerdict(turned)).toEqual(readVerdict(map))
    }),
  )
})
