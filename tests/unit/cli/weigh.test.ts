import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { weigh } from '@/lib/cli/weigh'
import { ANSWER } from '@/lib/domain/map/argument-map'

const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-weigh-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What `weigh` answers for a file with this in it, and what it notes beside the answer. */
async function weighing(content: unknown, options = {}) {
  const file = path.join(dir, 'in.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  const notes: string[] = []
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((words) => {
    notes.push(String(words))
    return true
  })
  const answer = await weigh([file], options)
  stderr.mockRestore()
  return { answer, notes: notes.join(''), value: answer.ok ? JSON.parse(answer.value) : null }
}

const a = { id: 'a', tau: 0.5 }
const b = { id: 'b', tau: 0.8 }
const edge = { source: 'b', target: 'a', kind: 'support', weight: 1 }
const sample = JSON.parse(readFileSync('content/samples/stalin-machine.json', 'utf8'))

describe('a bare graph', () => {
  test.each([
    ['mlp', 1 / (1 + Math.exp(-0.8))],
    ['df-quad', 0.9],
  ])('is weighed under %s', async (semantics, strength) => {
    const { value } = await weighing({ arguments: [a, b], edges: [edge] }, { semantics })
    expect(Object.keys(value)).toEqual(['strengths', 'converged'])
    expect(value.strengths.a).toBeCloseTo(strength, 12)
    expect(value.converged).toBe(true)
  })

  test('of nothing has no strengths', async () => {
    expect((await weighing({ arguments: [], edges: [] })).value).toEqual({ strengths: {}, converged: true })
  })

  test('with a circle of support is weighed, and the circle is named', async () => {
    const { value, notes } = await weighing({ arguments: [a, b], edges: [edge, { ...edge, source: 'a', target: 'b' }] })
    expect(value.converged).toBe(true)
    expect(notes).toMatch(/circle: a, b; circular support makes them stronger/)
  })

  test('that supports itself is a circle of one', async () => {
    const { notes } = await weighing({ arguments: [a], edges: [{ ...edge, source: 'a' }] })
    expect(notes).toMatch(/circle: a;/)
  })

  test('that never settles says so, and ends', async () => {
    const groups = [0, 1, 2, 3, 4]
    const edges = groups.flatMap((g) =>
      [0, 1, 2, 3, 4, 5].flatMap((m) =>
        [0, 1, 2, 3, 4, 5].map((o) => ({ source: `${g}.${m}`, target: `${(g + 1) % 5}.${o}`, kind: 'attack' })),
      ),
    )
    const all = groups.flatMap((g) =>
      [0, 1, 2, 3, 4, 5].map((m) => ({ id: `${g}.${m}`, tau: g + m === 0 ? 0.8 : 0.9 })),
    )
    const { value, notes } = await weighing({ arguments: all, edges })
    expect(value.converged).toBe(false)
    expect(notes).toMatch(/and 22 more/)
    expect(notes).toMatch(/did not settle/)
  })

  test('with a thousand supporters of what has no base score of its own gives numbers', async () => {
    const many = Array.from({ length: 1_000 }, (_, i) => ({ id: `s${i}`, tau: 1 }))
    const edges = many.map(({ id }) => ({ ...edge, source: id }))
    for (const semantics of ['mlp', 'euler', 'quadratic-energy', 'df-quad']) {
      const { value } = await weighing({ arguments: [{ id: 'a', tau: 0 }, ...many], edges }, { semantics })
      expect(value.strengths.a).toBeGreaterThanOrEqual(0)
    }
  })
})

describe('a map', () => {
  test('is weighed with its verdict, why, and what it would take to say what the student says', async () => {
    const { value } = await weighing(sample)
    expect(value.verdict).toEqual({
      tick: 1,
      words: 'to a fair extent',
      mine: 45,
      rival: 25,
      rivalFactor: 'policy',
    })
    expect(value.silent).toBeNull()
    expect(value.why).toBe('You give more weight to Power base than to its strongest rival, Policy, but not much more.')
    expect(value.takes).toEqual({
      weights: { p1: 50, p3: 20 },
      message: 'Move 5 from Policy to Power base: 50 and 20. The hundred stays a hundred.',
    })
    expect(value.converged).toBe(true)
    expect(value.strengths[ANSWER]).toBeGreaterThan(0)
  })

  test('that is silent says what is missing, and has strengths all the same', async () => {
    const { value } = await weighing({
      ...sample,
      paragraphs: sample.paragraphs.slice(0, 1),
      claims: [],
      relations: [],
    })
    expect(value).toMatchObject({ verdict: null, why: null, takes: null })
    expect(value.silent).toBe('Only Power base is weighed. Weigh one more paragraph and your map can answer.')
    expect(value.strengths.p1).toBeCloseTo(0.45, 9)
  })

  test('says the same under every semantics: they are about how well things stand', async () => {
    const usual = (await weighing(sample)).value
    const other = (await weighing(sample, { semantics: 'df-quad' })).value
    expect(other.verdict).toEqual(usual.verdict)
    expect(other.strengths).not.toEqual(usual.strengths)
  })
})

test.each<[string, unknown, string]>([
  [
    'a base score that is too large',
    { arguments: [{ id: 'a', tau: 1.2 }], edges: [] },
    'arguments[0].tau: This must be a number from 0 to 1.',
  ],
  [
    'a base score below zero',
    { arguments: [a, { id: 'b', tau: -1 }], edges: [] },
    'arguments[1].tau: This must be a number from 0 to 1.',
  ],
  [
    'a base score without end',
    '{"arguments":[{"id":"a","tau":1e999}],"edges":[]}',
    'arguments[0].tau: This must be a number from 0 to 1.',
  ],
  [
    'a base score that is no number',
    { arguments: [{ id: 'a', tau: '0.5' }], edges: [] },
    'arguments[0].tau: This must be a number from 0 to 1.',
  ],
  [
    'a base score that is missing',
    { arguments: [{ id: 'a' }], edges: [] },
    'arguments[0].tau: This must be a number from 0 to 1.',
  ],
  ['NaN, which is not JSON', '{"arguments":[{"id":"a","tau":NaN}],"edges":[]}', 'this is not valid JSON.'],
  [
    'an edge weight out of range',
    { arguments: [a, b], edges: [{ ...edge, weight: 2 }] },
    'edges[0].weight: This must be a number from 0 to 1.',
  ],
  [
    'an edge of an unknown kind',
    { arguments: [a, b], edges: [{ ...edge, kind: 'likes' }] },
    'edges[0].kind: This must be "support" or "attack".',
  ],
  [
    'an edge to nowhere',
    { arguments: [a, b], edges: [edge, { ...edge, target: 'z' }] },
    'edges[1]: “z” is not among the arguments.',
  ],
  ['two arguments of one id', { arguments: [a, b, a], edges: [] }, 'arguments[2]: The argument “a” is listed twice.'],
  [
    'an argument without an id',
    { arguments: [{ tau: 0.5 }], edges: [] },
    'arguments[0].id: An argument needs an id, as text.',
  ],
  ['edges that are missing', { arguments: [a] }, 'edges: '],
  ['a list', [], 'this is not a Howfar map'],
  ['a text', '"a"', 'this is not a Howfar map.'],
  ['nothing', '', 'this is not valid JSON.'],
  ['a map of a newer version', { ...sample, version: 3 }, 'made by a newer Howfar (version 3)'],
  [
    'a map with a weight out of range',
    { ...sample, paragraphs: [{ ...sample.paragraphs[0], weight: 101 }] },
    'paragraphs[0].weight',
  ],
  [
    'a map with a relation to nowhere',
    { ...sample, relations: [{ id: 'r', from: 'p1', to: 'zz', kind: 'supports' }] },
    '“r” points at “zz”',
  ],
])('%s is refused with a sentence that names the file, the place and the reason', async (_, content, words) => {
  const { answer } = await weighing(content)
  expect(answer.ok ? 'weighed' : answer.refusal.message).toContain(words)
  expect(answer.ok ? '' : answer.refusal.message.startsWith(path.join(dir, 'in.json'))).toBe(true)
})

test('semantics that nobody knows are wrong usage, and those there are are named', async () => {
  const { answer } = await weighing({ arguments: [], edges: [] }, { semantics: 'vibes' })
  expect(answer.ok ? null : answer.refusal).toMatchObject({
    code: 'usage',
    message: expect.stringContaining('mlp, quadratic-energy, df-quad, euler'),
  })
})
