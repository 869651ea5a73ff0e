import { describe, expect, test } from 'vitest'
import { defaultPlanRules } from '@/content'
import { checkShape } from '@/lib/domain/map/check-shape'
import { branchesOf, flatten, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { type FormatId, formatById } from '@/lib/formats/formats'
import { readSource } from '@/lib/formats/read-source'
import { recognise } from '@/lib/formats/recognise'
import { writeTarget } from '@/lib/formats/write-target'
import { sketchMap } from '@/tests/builders/map-builder'

/** The map of a file, and at a glance: the question, then `sign point: sign claim (source) > …`. */
async function read(name: string, text: string) {
  const source = { name, bytes: new TextEncoder().encode(text) }
  const taken = recognise(source)
  if (!taken.ok) throw new Error(taken.refusal.message)
  const got = await readSource(source, taken.value.id)
  if (!got.ok || got.value.gives !== 'map') throw new Error(got.ok ? 'cards' : got.refusal.message)
  const { map, lost } = got.value
  expect(checkShape(map).ok).toBe(true)
  const sign = (from: string) =>
    map.relations
      .filter((r) => r.from === from)
      .map((r) => SIGNS[r.kind])
      .join('')
  const branches = branchesOf(map)
  const lines = paragraphsInOrder(map).map(({ id, point }) => {
    const inside = flatten(branches.get(id) ?? []).map(
      ({ claim }) => `${sign(claim.id)} ${claim.text}${claim.source ? ` (${claim.source})` : ''}`,
    )
    return `${sign(id)} ${point}${inside.length > 0 ? `: ${inside.join(' | ')}` : ''}`
  })
  return { id: taken.value.id, map, lost, glance: [map.question.text, ...lines] }
}

const SIGNS = { supports: '+', exemplifies: 'e', opposes: '-', qualifies: '~', links: '>' }

const aif = (edges: [number | string, number | string][], nodes: [number | string, string, string][]) => ({
  nodes: nodes.map(([nodeID, type, text]) => ({ nodeID, type, text })),
  edges: edges.map(([fromID, toID], i) => ({ edgeID: i, fromID, toID })),
})
const GRAPH = aif(
  [
    [2, 12],
    [3, 12],
    [12, 1],
    [4, 14],
    [14, 1],
    [5, 15],
    [15, 12],
  ],
  [
    [1, 'I', 'The siege failed'],
    [2, 'I', 'Food came by sea'],
    [3, 'I', 'The walls held'],
    [4, 'I', 'Half the town died'],
    [5, 'I', 'Ships were few'],
    [12, 'RA', 'Inference'],
    [14, 'CA', 'Conflict'],
    [15, 'CA', 'Conflict'],
    [20, 'L', 'Ann: The siege failed'],
  ],
)
const OF_GRAPH = [
  'The siege failed',
  '+ Food came by sea',
  '+ The walls held',
  '- Half the town died',
  '~ Ships were few',
]

describe('an argument is taken for what it is, and read as a map', () => {
  test.each<[string, string, string, FormatId, string[]]>([
    [
      'a discussion of Kialo',
      'export.txt',
      'Discussion Title: Was the Vikings’ violence exaggerated?\n\n1. It was exaggerated.\n1.1. Pro: Monks wrote the sources.\n1.1.1. Con: Some Norse poems boast of it.\n1.1.2. Pro: They had lost their gold.\n1.2. Con: Monasteries burned.\n1.2.1. Con: -> See 1.1.1.\n',
      'kialo',
      [
        'It was exaggerated.',
        '+ Monks wrote the sources.: -- Some Norse poems boast of it. | + They had lost their gold.',
        '- Monasteries burned.',
      ],
    ],
    [
      'its other form: words on the next line, footnotes, several theses, line ends of Windows',
      'export.txt',
      'Discussion Name: Roads\r\n\r\n1.\r\nRoads made Rome. [1]\r\n  1.1. Con:\r\n  Sea was cheaper.\r\n2.\r\nLaw made Rome.\r\n\r\nSources:\r\n[1] Laurence, Roads of Roman Italy\r\n',
      'kialo',
      ['Roads', '+ Roads made Rome.: - Sea was cheaper.', '+ Law made Rome.'],
    ],
    [
      'Argdown: titles, references, tags, comments, and relations both ways',
      'a.argdown',
      '===\ntitle: Reform\n===\n\n# Reform\n\n[Answer]: Fear of revolt\n  brought reform. // or did it?\n  + <Riots>: Bristol burned in 1831. #unrest {source: "x"}\n    - Few towns\n      followed.\n    _ The damage was small.\n  - [Party]: The Tories were split. #(party politics)\n\n[Party]\n  <+ Wellington resigned.\n  +> [Answer]\n',
      'argdown',
      [
        'Fear of revolt brought reform.',
        '+ Bristol burned in 1831.: - Few towns followed. | ~ The damage was small.',
        '- The Tories were split.: + Wellington resigned.',
      ],
    ],
    [
      'Argdown: premises and conclusions, with line ends of Windows',
      'chain.ad',
      '[Thesis]: The league won.\r\n  + <Money>\r\n\r\n<Money>\r\n\r\n(1) Mill owners paid. \r\n(2) Votes could be bought.\r\n-- money buys votes --\r\n(3) It could pay for votes.\r\n',
      'argdown',
      ['The league won.', '+ It could pay for votes.: + Mill owners paid. | + Votes could be bought.'],
    ],
    [
      'Argdown: headings over statements that lead to no one thesis',
      'rights.argdown',
      '# Civil rights\n\n## Courts\n\n[Brown]: Separate schools were struck down.\n  - Ten years later few were mixed.\n\n## Streets\n\n[Boycott]: The buses ran empty for a year.\n\n<Sit-ins>: Shops lost trade.\n  + [Boycott]\n',
      'argdown',
      [
        'Civil rights',
        '+ Courts: + Separate schools were struck down. | - Ten years later few were mixed.',
        '+ Streets: + Shops lost trade. | + The buses ran empty for a year.',
      ],
    ],
    [
      'an argument map of MindMup: reasons and objections in brackets, two premises in one',
      'vote.mup',
      JSON.stringify({
        formatVersion: 3,
        id: 'root',
        title: 'Votes for women',
        ideas: {
          1: {
            id: '1.a',
            title: 'The war won\nthe vote',
            ideas: {
              1: {
                title: 'group',
                attr: { contentLocked: true, group: 'supporting' },
                ideas: { 1: { title: 'Women filled shells' }, 2: { title: 'Ministers praised them' } },
              },
              '-2': { title: 'Remember to ask', attr: { styleNames: ['sticky_note'] } },
              '-1': {
                title: 'group',
                attr: { group: 'opposing' },
                ideas: { 1: { title: 'Those under thirty had none', attr: { note: { text: 'p. 4' } } } },
              },
            },
          },
        },
      }),
      'mindmup',
      ['The war won the vote', '+ Women filled shells', '+ Ministers praised them', '- Those under thirty had none'],
    ],
    [
      'a mind map of an old MindMup',
      'cells.mup',
      JSON.stringify({
        formatVersion: 2,
        id: 1,
        title: 'Why cells divide',
        ideas: { 2: { title: 'Repair' }, 1: { title: 'Growth', ideas: { 1: { title: 'Roots grow at the tip' } } } },
      }),
      'mindmup',
      ['Why cells divide', '+ Growth: + Roots grow at the tip', '+ Repair'],
    ],
    [
      'a canvas: arrows with words, a heading in a text, a group',
      'partition.canvas',
      JSON.stringify({
        nodes: [
          { id: 'a', type: 'text', x: 0, y: 0, width: 9, height: 9, text: '## Partition was **likely**' },
          { id: 'b', type: 'text', x: 0, y: 20, width: 9, height: 9, text: '- [[Jinnah]] asked for it' },
          { id: 'c', type: 'text', x: 20, y: 20, width: 9, height: 9, text: 'Congress said no' },
          { id: 'd', type: 'file', x: 0, y: 40, width: 9, height: 9, file: 'notes/Lahore 1940.md' },
          { id: 'e', type: 'file', x: 90, y: 40, width: 9, height: 9, file: 'map.png' },
        ],
        edges: [
          { id: '1', fromNode: 'b', toNode: 'a', toEnd: 'arrow' },
          { id: '2', fromNode: 'a', toNode: 'c', fromEnd: 'arrow', toEnd: 'none', label: 'but against' },
          { id: '3', fromNode: 'd', toNode: 'b', label: 'for example' },
        ],
      }),
      'json-canvas',
      ['Partition was likely', '+ Jinnah asked for it: e Lahore 1940', '- Congress said no'],
    ],
    [
      'a canvas of groups without arrows',
      'x.canvas',
      JSON.stringify({
        nodes: [
          { id: 'g', type: 'group', x: 0, y: 0, width: 50, height: 50, label: 'Army' },
          { id: 'h', type: 'group', x: 100, y: 0, width: 50, height: 50, label: 'Schools' },
          { id: 'a', type: 'text', x: 10, y: 10, width: 9, height: 9, text: 'All men of twenty' },
          { id: 'b', type: 'text', x: 110, y: 10, width: 9, height: 9, text: 'Four years for all' },
        ],
      }),
      'json-canvas',
      ['x', '+ Army: + All men of twenty', '+ Schools: + Four years for all'],
    ],
    [
      'Argdown: a thesis and its rival, marks and names within words',
      'rivals.argdown',
      '[Thesis]: Yeast **breathes**. See @[Heat] and [a page](https://x.example).\n  + It warms its jar.\n  >< [Rival]: Yeast only rots.\n',
      'argdown',
      ['Yeast breathes. See Heat and a page.', '+ It warms its jar.', '- Yeast only rots.'],
    ],
    ['AIF with positions of nodes', 'a.json', JSON.stringify(GRAPH), 'aif', OF_GRAPH],
    ['xAIF, without what was said aloud', 'a.json', JSON.stringify({ AIF: GRAPH, text: 'x' }), 'xaif', OF_GRAPH],
  ])('%s', async (_, name, text, id, expected) => {
    const got = await read(name, text)
    expect(got.id).toBe(id)
    expect(got.glance).toEqual(expected)
  })

  test('what MindMup and a canvas hold besides is counted, and words on an arrow are kept', async () => {
    const idea = { title: 'A', attr: { note: { text: 'x' }, icon: { url: 'x' } }, ideas: { 1: { title: 'B' } } }
    const mup = await read('a.mup', JSON.stringify({ ...idea, links: [{ ideaIdFrom: 1, ideaIdTo: 2 }] }))
    expect(mup.lost).toEqual([
      { what: 'notes', count: 1 },
      { what: 'pictures', count: 1 },
      { what: 'links', count: 1 },
    ])
    const node = (id: string, more: object) => ({ id, type: 'text', x: 0, y: 0, width: 1, height: 1, ...more })
    const nodes = [node('a', { text: 'A' }), node('b', { text: 'B' }), node('c', { type: 'link', url: 'https://x' })]
    const edges = [{ id: '1', fromNode: 'b', toNode: 'a', label: 'leads to' }]
    const canvas = await read('a.canvas', JSON.stringify({ nodes, edges }))
    expect(canvas.lost).toEqual([
      { what: 'links to pages', count: 1 },
      { what: 'places on the canvas', count: 2 },
    ])
    expect(canvas.map.relations.map(({ label }) => label)).toEqual(['leads to'])
  })

  test('a canvas of which all arrows lead away from one text is read as a mind map is', async () => {
    const nodes = ['Root', 'Left', 'Right'].map((text, i) => ({
      id: text,
      type: 'text',
      x: i,
      y: i,
      width: 1,
      height: 1,
      text,
    }))
    const edges = ['Left', 'Right'].map((toNode) => ({ id: toNode, fromNode: 'Root', toNode }))
    expect((await read('a.canvas', JSON.stringify({ nodes, edges }))).glance).toEqual(['Root', '+ Left', '+ Right'])
  })

  test('what Argdown says besides is counted: titles, tags, comments, data, headings over one thesis', async () => {
    const said =
      '# Cells\n\n[Life]: Cells are alive. #life #cell {a: {b: 1}}\n  + [Energy]: They burn sugar. // in mitochondria\n'
    const { map, lost } = await read(
      'c.argdown',
      `${said}\n## Plants\n\n/* later */\n[c7]: They are green.\n  +> [Life]\n`,
    )
    expect(map.title).toBe('Cells')
    expect(lost).toEqual([
      { what: 'headings', count: 1 },
      { what: 'tags that are no factor', count: 1 },
      { what: 'comments', count: 2 },
      { what: 'data in braces', count: 1 },
      { what: 'titles of statements', count: 2 },
    ])
  })

  test('a discussion of Kialo is called as it was there, whatever its thesis says', async () => {
    const { map } = await read(
      'k.txt',
      'Discussion Title: Was it a turning point?\n\n1. It changed who ruled.\n1.1. Pro: Old Sarum went.\n',
    )
    expect([map.title, map.question.text]).toEqual(['Was it a turning point?', 'It changed who ruled.'])
  })

  test('who says so is kept, and what carries no argument is counted', async () => {
    const kialo = await read(
      'k.txt',
      'Discussion Title: T\n\n1. A [1]\n1.1. Pro: B [2]\n1.1.1. Pro: C [2]\n\nSources:\n[1] One\n[2] Two\n',
    )
    expect(kialo.map.claims.map(({ text, source }) => [text, source])).toEqual([['C', 'Two']])
    expect(kialo.lost).toEqual([{ what: 'sources of points', count: 2 }])
    expect((await read('a.json', JSON.stringify(GRAPH))).lost).toEqual([{ what: 'turns of speech', count: 1 }])
  })

  test('statements that support each other in a circle lose one support, and it is said', async () => {
    const circle = aif(
      [
        [1, 11],
        [11, 2],
        [2, 12],
        [12, 3],
        [3, 13],
        [13, 1],
      ],
      [
        [1, 'I', 'A'],
        [2, 'I', 'B'],
        [3, 'I', 'C'],
        [11, 'RA', ''],
        [12, 'RA', ''],
        [13, 'RA', ''],
      ],
    )
    const { map, lost } = await read('circle.json', JSON.stringify(circle))
    expect(map.claims).toHaveLength(3)
    expect(lost).toEqual([{ what: 'relations in a circle', count: 1 }])
  })

  test('more than a map holds is counted, and the rest is read', async () => {
    const lines = Array.from({ length: 10_000 }, (_, i) => `1.1.${i + 1}. Pro: Reason ${i}`)
    const { map, lost } = await read(
      'many.txt',
      `Discussion Title: T\n\n1. Thesis\n1.1. Pro: Point\n${lines.join('\n')}\n`,
    )
    expect(map.claims).toHaveLength(500)
    expect(lost).toEqual([{ what: 'statements that one map cannot hold', count: 9_500 }])
  })
})

describe('what is no argument is refused', () => {
  test.each<[string, string, RegExp]>([
    ['nodes column by column', '{"nodes":{"nodeID":[1],"text":["a"],"type":["I"]},"edges":[]}', /column by column/],
    ['no statement', '{"nodes":[{"nodeID":1,"type":"RA","text":""}],"edges":[]}', /no information node/],
    ['a canvas without words', '{"nodes":[{"id":"a","type":"link","url":"x"}],"edges":[]}', /no text on this canvas/],
    ['ideas without words', '{"title":"","ideas":{"1":{"title":" "}}}', /no idea with words/],
    ['JSON that was cut off', '{"nodes":[{"nodeID":1,"type":"I","text":"a"}],"edges":[', /not valid JSON/],
  ])('%s', async (_, text, words) => {
    await expect(read('x.json', text)).rejects.toThrow(words)
  })
})

describe('a map that is written for other programs is read back', () => {
  const SKETCH = sketchMap({
    paragraphs: {
      p1: { factor: 'policy', point: 'Peel chose it.', claims: { c1: 'claim', c2: 'evidence', c3: 'claim' } },
      p2: { factor: 'circumstance', point: 'It rained.', claims: { c4: 'claim' } },
    },
    tray: { c5: 'claim' },
    relations: [
      'c1 supports p1',
      'c2 exemplifies c1',
      'c3 opposes c1',
      'p1 supports answer',
      'p2 opposes answer',
      'c4 supports p2',
      'c3 qualifies p1',
    ],
  })

  test.each(['argdown', 'aif'] as const)('as %s, with all that it says it keeps, and the rest named', async (id) => {
    const target = await writeTarget({ map: SKETCH }, id, {
      rules: { ...defaultPlanRules, paper: 'a4' as const },
      draw: () => null,
      mapId: 'x',
    })
    if (!target.ok) throw new Error(target.refusal.message)
    const got = await read(`map${formatById(id).extensions[0]}`, String(target.value.bytes))
    expect(got.id).toBe(id)
    const said = (map: typeof SKETCH) =>
      map.claims
        .filter(({ paragraph }) => paragraph !== null)
        .map(({ text }) => text)
        .sort()
    expect(got.map.question.text).toBe(SKETCH.question.text)
    expect(got.map.paragraphs.map(({ point }) => point)).toEqual(SKETCH.paragraphs.map(({ point }) => point))
    expect(said(got.map)).toEqual(said(SKETCH))
    const kinds = (map: typeof SKETCH) =>
      map.relations.map(({ kind }) => (kind === 'exemplifies' ? 'supports' : kind)).sort()
    expect(kinds(got.map)).toEqual(kinds(SKETCH))
    const lost = target.value.lost.map(({ what }) => what)
    expect(lost).toEqual(expect.arrayContaining(['roles', 'examples', 'claims that wait']))
    expect(lost).not.toContain('relations')
    expect(lost.includes('factors')).toBe(id === 'aif')
    if (id === 'argdown') expect(got.map.paragraphs.map(({ factor }) => factor)).toEqual(['policy', 'circumstance'])
  })
})
