import { describe, expect, test } from 'vitest'
import type { FormatId } from '@/lib/formats/formats'
import { readSource } from '@/lib/formats/read-source'
import { recognise } from '@/lib/formats/recognise'
import { apkgOf, collectionOf } from '@/tests/builders/apkg-file'
import { docxOf, wordParagraph, xlsxOf, zipOf } from '@/tests/builders/packed-files'
import { glance, readFile } from '@/tests/builders/read-cards-of'

/** What it shows, the file’s name, what is in it, what it is taken for, and what is read. */
type Row = [string, string, string | Uint8Array, FormatId, string[]]

const QUIZLET: Row[] = [
  [
    'a tab and a line, definitions over several lines',
    'export.txt',
    'Corn Laws\tKept bread dear\nLeague\tFounded in 1838\n- Cobden spoke\n- Bright wrote\nPeel\tSplit his party\n',
    'quizlet',
    [
      'My cards',
      'Corn Laws: Kept bread dear',
      'League: Founded in 1838 | Cobden spoke | Bright wrote',
      'Peel: Split his party',
      'factors: Corn Laws, League, Peel',
    ],
  ],
  [
    'a mark of one’s own between, and semicolons between the rows',
    'Ottoman decline.txt',
    'Janissaries - opposed reform; Tulips - a fashion, 1718–30; Tanzimat - began in 1839',
    'quizlet',
    [
      'Ottoman decline',
      'Janissaries: opposed reform',
      'Tulips: a fashion, 1718–30',
      'Tanzimat: began in 1839',
      'factors: Janissaries, Tulips, Tanzimat',
    ],
  ],
  [
    'two colons, and a blank line between rows',
    'x.txt',
    'Serfs :: freed in 1861\n\nMir :: held the land\nin common\n\nZemstva :: set up in 1864\n',
    'quizlet',
    [
      'x',
      'Serfs: freed in 1861',
      'Mir: held the land | in common',
      'Zemstva: set up in 1864',
      'factors: Serfs, Mir, Zemstva',
    ],
  ],
  [
    'marks that nobody thought of, and rows that run on',
    'x.txt',
    'Guilds~~set prices in the towns@@Apprentices~~served for seven years@@Masters~~had to show\ntheir masterpiece@@Journeymen~~wandered',
    'quizlet',
    [
      'x',
      'Guilds: set prices in the towns',
      'Apprentices: served for seven years',
      'Masters: had to show | their masterpiece',
      'Journeymen: wandered',
      'factors: Guilds, Apprentices, Masters, Journeymen',
    ],
  ],
  [
    'points that one line runs together',
    'export.txt',
    'Famine\tThe potato failed in 1845. - Relief works came too late - Ships carried corn away\nTenants\tThey were evicted\n',
    'quizlet',
    [
      'My cards',
      'Famine: The potato failed in 1845. > Relief works came too late > Ships carried corn away',
      'Tenants: They were evicted',
      'factors: Famine, Tenants',
    ],
  ],
]

const HEAD = '#separator:tab\n#html:true\n'

const ANKI: Row[] = [
  [
    'headers, HTML, lists, tags and quoted line ends',
    'Selected Notes.txt',
    `${HEAD}#deck column:1\n#tags column:4\nHistory::Japan\tWhy did <b>Perry</b> come?\t<ul><li>Coal for steamers<ul><li>from 1853</li></ul></li><li>Whalers &amp; trade</li></ul>\topening leech\nHistory::Japan\tWho ruled?\t"The Shogun<br>not the ""Mikado""\nat Kyoto"\tpower-base\nHistory::Japan\tWho traded?\tThe Dutch at Deshima\topening\n`,
    'anki',
    [
      'Japan',
      'Why did Perry come?: Coal for steamers > from 1853 | Whalers & trade',
      'Who ruled?: The Shogun | not the "Mikado" | at Kyoto',
      'Who traded?: The Dutch at Deshima',
      'factors: Opening, Power base',
    ],
  ],
  [
    'numbers of columns that an old version wrote too low',
    'a.txt',
    `${HEAD}#guid column:1\n#deck column:1\n#tags column:4\nq{1\tUnion\tWhy the Acts of Union?\tTrade with England\ttrade\nz]2\tUnion\tWho lost?\tEdinburgh’s parliament\ttrade\nz]3\tUnion\tWho gained?\tGlasgow\t\n`,
    'anki',
    [
      'Union',
      'Why the Acts of Union?: Trade with England',
      'Who lost?: Edinburgh’s parliament',
      'Who gained?: Glasgow',
      'factors: Trade, Who gained',
    ],
  ],
  [
    'gaps to fill in, with hints and one within another',
    'cloze.txt',
    `${HEAD}#deck:Korea\nThe {{c1::38th parallel::a line}} divided {{c2::Korea {{c3::in 1945}}}}\tFrom the textbook\nMacArthur landed at {{c1::Inchon}}\t\n`,
    'anki',
    [
      'Korea',
      'Key facts: The 38th parallel divided Korea in 1945 > From the textbook | MacArthur landed at Inchon',
      'factors: ',
    ],
  ],
  [
    'cards whose back repeats the front',
    'cards.txt',
    `${HEAD}<style>.card{}</style>When?\t<style>b{}</style>When?<hr id=answer>In 1793\nWhere?\tWhere?\n\n<hr id="answer">\n\nAt Valmy\n`.replaceAll(
      '\n\n',
      ' ',
    ),
    'anki',
    ['My cards', 'When?: In 1793', 'Where?: At Valmy', 'factors: '],
  ],
  [
    'no headers, from before there were any, with a last column of tags',
    'old.txt',
    'Who was Garibaldi?\t<div>A leader of a thousand&nbsp;men</div>\tleaders\nWho was Cavour?\t<div>A minister</div>\tleaders\nWhat was Plombières?\ta deal<br>with France\ttreaties\nWhat was Villafranca?\ta truce<img src="x.png">\ttreaties\n',
    'anki',
    [
      'old',
      'Who was Garibaldi?: A leader of a thousand men',
      'Who was Cavour?: A minister',
      'What was Plombières?: a deal | with France',
      'What was Villafranca?: a truce',
      'factors: Leaders, Treaties',
    ],
  ],
]

const TABLES: Row[] = [
  [
    'semicolons said at the top, points with their evidence',
    'Weimar.csv',
    'sep=;\nFactor;Point;Evidence;Explanation\nEconomy;Jobs were lost;6 million in 1932;so people were angry\nEconomy;Banks shut;July 1931;\nParties;PR;28 parties;\n',
    'csv',
    [
      'Weimar',
      'Economy: Jobs were lost > 6 million in 1932 > so people were angry | Banks shut > July 1931',
      'Parties: PR > 28 parties',
      'factors: Economy, Parties',
    ],
  ],
  [
    'dates and what happened',
    'dates.csv',
    'Date,Event,Significance\n1807,"The slave trade, by law, ended",Ships were searched\n1833,Slavery ended,Owners were paid\n',
    'csv',
    [
      'dates',
      'Date: 1807: The slave trade, by law, ended > Ships were searched | 1833: Slavery ended > Owners were paid',
      'factors: ',
    ],
  ],
  [
    'a front that is not said again',
    'a.tsv',
    'Topic\tNotes\nCanals\tBridgewater’s, 1761\n\tCoal at half the price\nTurnpikes\tTolls\n',
    'csv',
    ['a', 'Canals: Bridgewater’s, 1761 | Coal at half the price', 'Turnpikes: Tolls', 'factors: Canals, Turnpikes'],
  ],
  [
    'quotation marks that do not close',
    'q.csv',
    'Front,Back\nPitt,"the Younger\nFox,a Whig\nBurke,a writer\n',
    'csv',
    ['q', 'Pitt: "the Younger', 'Fox: a Whig', 'Burke: a writer', 'factors: Pitt, Fox, Burke'],
  ],
  [
    'sheets of a workbook, with days, shared words and a formula',
    'War.xlsx',
    xlsxOf({
      Causes: [
        ['Question', 'Answer'],
        ['Why ships?', 'Dreadnoughts'],
        ['Why blocs?', { formula: 'A1&"x"', value: 'Alliances' }],
      ],
      Course: [
        ['Date', 'Event'],
        [{ day: 5293 }, 'Sarajevo'],
        [1917, 'Unrestricted U-boats'],
      ],
    }),
    'xlsx',
    [
      'War',
      'Why ships?: Dreadnoughts',
      'Why blocs?: Alliances',
      'Date: 28 June 1914: Sarajevo | 1917: Unrestricted U-boats',
      'factors: Ships, Blocs',
    ],
  ],
]

/** A table with what its rows are under, in a column of each place and name. */
const GROUPED: Row[] = [
  [
    'a column before the front, of which a group has one row',
    'estates.csv',
    'Topic,Question,Answer\nTaxes,Who paid the taille?,Peasants\nTaxes,Who was exempt?,Nobles\nIdeas,What did Voltaire mock?,The Church\n',
    'csv',
    [
      'estates',
      'Who paid the taille?: Peasants',
      'Who was exempt?: Nobles',
      'What did Voltaire mock?: The Church',
      'factors: Taxes, Ideas',
    ],
  ],
  [
    'a column at the end, in a spreadsheet, with tags beside it',
    'republic.xlsx',
    xlsxOf({
      Sheet1: [
        ['Front', 'Back', 'Chapter', 'Tags'],
        ['Why the putsch?', 'Pay was cut', 'Risings', 'army, south'],
        ['Why the coup?', 'The brigade was to go', 'Risings', 'army'],
        ['Who voted yes?', 'Moderates', 'Assembly', ''],
      ],
    }),
    'xlsx',
    [
      'republic',
      'Why the putsch?: Pay was cut',
      'Why the coup?: The brigade was to go',
      'Who voted yes?: Moderates',
      'factors: Risings, Assembly',
    ],
  ],
  [
    'numbers, and cells that were joined over several rows',
    'cells.tsv',
    'Unit\tTerm\tDefinition\n1\tNucleus\tIt holds the genes\n\tVacuole\tIt holds sap\n2\tEnzyme\tIt speeds up a change\n',
    'csv',
    [
      'cells',
      'Nucleus: It holds the genes',
      'Vacuole: It holds sap',
      'Enzyme: It speeds up a change',
      'factors: Unit 1, Unit 2',
    ],
  ],
  [
    'several that go from coarse to fine, one of them the same for all',
    'export.csv',
    'Subject,Unit,Topic,Question,Answer\nCivil rights,1950s,Schools,Who sued?,Brown\nCivil rights,1950s,Schools,Who went to Little Rock?,Nine pupils\nCivil rights,1950s,Buses,Who stayed seated?,Parks\nCivil rights,1960s,Marches,Where in 1965?,Selma\n',
    'csv',
    [
      'Civil rights',
      'Who sued?: Brown',
      'Who went to Little Rock?: Nine pupils',
      'Who stayed seated?: Parks',
      'Where in 1965?: Selma',
      'factors: Schools, Buses, Marches',
    ],
  ],
  [
    'two columns that are named, as a set of terms is copied',
    'cells.txt',
    'Term\tDefinition\nNucleus\tIt holds the genes\nand the orders\nVacuole\tIt holds sap\n',
    'quizlet',
    ['cells', 'Nucleus: It holds the genes | and the orders', 'Vacuole: It holds sap', 'factors: Nucleus, Vacuole'],
  ],
  [
    'three that are named, with a mark of one’s own between them',
    'estates.txt',
    'Question :: Answer :: Topic\nWho paid? :: Peasants :: Taxes\nWho was exempt? :: Nobles :: Taxes\nWho mocked? :: Voltaire :: Ideas\n',
    'quizlet',
    ['estates', 'Who paid?: Peasants', 'Who was exempt?: Nobles', 'Who mocked?: Voltaire', 'factors: Taxes, Ideas'],
  ],
  [
    'a table of Markdown, under headings that say it too',
    'Meiji.md',
    '# Meiji Japan\n\n## Army\n\n| Question | Answer |\n|---|---|\n| Who was called up? | **All** men of twenty<br>from 1873 |\n| Who rose? | Saigo |\n\n## Schools\n| Question | Answer |\n|---|---|\n| Since when? | 1872 |\n\n- Fees were high\n',
    'markdown',
    [
      'Meiji Japan',
      'Who was called up?: All men of twenty | from 1873',
      'Who rose?: Saigo',
      'Schools: Fees were high',
      'Since when?: 1872',
      'factors: Army, Schools',
    ],
  ],
  [
    'a table of Word, with a list in a cell',
    'table.docx',
    docxOf(
      `${wordParagraph({ text: 'The king’s great matter', style: 'berschrift1' })}<w:tbl>${[
        ['Question', 'Answer', 'Topic'],
        ['Who was sent to Rome?', 'Knight', 'Pope'],
        ['Who held the pope?', 'Charles', 'Pope'],
        ['Who married them?', 'Cranmer', 'Church'],
      ]
        .map(
          (row, r) =>
            `<w:tr>${row.map((text, c) => `<w:tc>${wordParagraph({ text })}${r === 1 && c === 1 ? wordParagraph({ text: 'and then Gardiner', level: 1 }) : ''}</w:tc>`).join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`,
    ),
    'docx',
    [
      'The king’s great matter',
      'Who was sent to Rome?: Knight | and then Gardiner',
      'Who held the pope?: Charles',
      'Who married them?: Cranmer',
      'factors: Pope, Church',
    ],
  ],
  [
    'the same question under two topics',
    'rulers.csv',
    'Deck,Front,Back\nJapan::Meiji,Who ruled?,The emperor\nJapan::Edo,Who ruled?,The shogun\n',
    'csv',
    ['rulers', 'Who ruled?: The emperor', 'Who ruled?: The shogun', 'factors: Meiji, Edo'],
  ],
]

const WORD: Row[] = [
  [
    'headings of a German Word, lists with their levels, bold lines, text that was deleted',
    'notes.docx',
    docxOf([
      { text: 'The Hanse', style: 'berschrift1' },
      { text: 'Growth', style: 'berschrift2' },
      { text: 'Herring of Scania', level: 0 },
      { text: 'salted at Lübeck', level: 1 },
      { text: 'Privileges in London', level: 0 },
      { text: 'the Steelyard', style: 'Aufzhlung2' },
      { text: 'Decline', bold: true },
      'The Dutch sailed past it. Nobody stopped them.',
    ]),
    'docx',
    [
      'The Hanse',
      'Growth: Herring of Scania > salted at Lübeck | Privileges in London > the Steelyard',
      'Decline: The Dutch sailed past it. Nobody stopped them.',
      'factors: Growth, Decline',
    ],
  ],
  [
    'headings that were left empty: right under another, and between two lists',
    'empty.docx',
    docxOf([
      { text: 'The first republic', style: 'berschrift1' },
      { text: 'Strengths', style: 'berschrift2' },
      { text: '', style: 'berschrift2' },
      { text: 'A bill of rights', level: 0 },
      { text: ' ', style: 'berschrift2' },
      { text: 'Many small parties', level: 0 },
      'Some wanted a king again.',
      { text: 'Crises', style: 'berschrift2' },
      { text: 'Money lost its worth', level: 0 },
    ]),
    'docx',
    [
      'The first republic',
      'Strengths: A bill of rights',
      'The first republic: Many small parties | Some wanted a king again.',
      'Crises: Money lost its worth',
      'factors: Strengths, First republic, Crises',
    ],
  ],
  [
    'a table, what was deleted, and what is drawn twice',
    'table.docx',
    docxOf(
      `<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>Spain</w:t></w:r></w:p><w:tbl>${[
        ['Topic', 'Notes'],
        ['Silver', 'Prices rose'],
        ['Moriscos', 'Driven out in 1609'],
      ]
        .map(
          (row) =>
            `<w:tr>${row.map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r><w:del><w:r><w:t>gone</w:t></w:r></w:del></w:p></w:tc>`).join('')}</w:tr>`,
        )
        .join('')}</w:tbl>`,
    ),
    'docx',
    ['Spain', 'Silver: Prices rose', 'Moriscos: Driven out in 1609', 'factors: Silver, Moriscos'],
  ],
]

const MARKDOWN: Row[] = [
  [
    'a heading without words',
    'Cells.md',
    '# Cells\n\n## Plants\n- A wall of cellulose\n\n##\n- A nucleus\n\n### Animals\n- No wall\n',
    'markdown',
    ['Cells', 'Plants: A wall of cellulose', 'Cells: A nucleus', 'Animals: No wall', 'factors: Plants, Cells, Animals'],
  ],
  [
    'front matter, links, bold, tables, callouts, comments and pictures',
    'Partition.md',
    '---\ntitle: The Partition\ntags: [y13]\n---\n## Long-term causes\n\n- **Electorates** were separate ^b1\n  - see [[Jinnah|him]]\n\n| Year | Event |\n|------|-------|\n| 1940 | Lahore |\n\n## Short-term causes\n> [!note] Calcutta burned\n\n![[map.png]]\n%% ask Miss %%\n- Direct Action Day, `1946`\n',
    'markdown',
    [
      'The Partition',
      'Long-term causes: Electorates were separate > see him | 1940: Lahore',
      'Short-term causes: Calcutta burned | Direct Action Day, 1946',
      'factors: Long-term causes, Short-term causes',
    ],
  ],
]

describe.each([
  ['Quizlet', QUIZLET],
  ['Anki', ANKI],
  ['a table', TABLES],
  ['a table of groups', GROUPED],
  ['Word', WORD],
  ['Markdown', MARKDOWN],
])('%s is taken for what it is and read', (_, rows) => {
  test.each(rows)('with %s', async (_words, name, content, id, expected) => {
    const read = await readFile(name, content)
    expect(read.id).toBe(id)
    expect(glance(read)).toEqual(expected)
  })
})

describe('a package of Anki', () => {
  const notes = [
    { fields: ['Why <i>Meiji</i>?', 'Black ships<br>came'], tags: ' outside ', deck: 'Japan::Opening' },
    {
      fields: ['Who led?', `<ul><li>Satsuma</li><li>${'Choshu '.repeat(40)}</li></ul>[sound:a.mp3]`],
      tags: ' outside ',
      deck: 'Japan::Opening',
    },
    { fields: ['The {{c1::Charter Oath}} came in 1868', ''], tags: '', deck: 'Japan::Reform' },
  ]
  test.each(['old', 'new'] as const)('of the %s form', async (form) => {
    const read = await readFile('deck.apkg', await apkgOf(notes, form))
    expect(read.id).toBe('apkg')
    expect(glance(read)).toEqual([
      'Japan',
      'Why Meiji?: Black ships | came',
      `Who led?: Satsuma | ${'Choshu '.repeat(40).trim()}`,
      'Reform: The Charter Oath came in 1868',
      'factors: Outside, Reform',
    ])
    expect(read.lost).toEqual([
      { what: 'sounds', count: 1 },
      { what: 'labels without a factor', count: 1 },
    ])
  })

  test('of several decks is grouped by them, and of one is called as that is, with what is around it counted', async () => {
    const note = (deck: string, front: string) => ({ fields: [front, 'Yes'], deck })
    const two = await readFile('x.apkg', await apkgOf([note('Meiji', 'Army?'), note('Cells', 'Walls?')], 'new'))
    expect(glance(two).slice(-1)).toEqual(['factors: Meiji, Cells'])
    const one = await readFile('x.apkg', await apkgOf([note('Year 12::Unit 1::Meiji', 'Army?')], 'old'))
    expect(one.deck.title).toBe('Meiji')
    expect(one.lost).toEqual([{ what: 'names of decks around it', count: 2 }])
  })

  test.each([512, 1024, 65_536])(
    'with a database of pages of %i bytes, and notes longer than a page',
    async (pageSize) => {
      const long = Array.from({ length: 400 }, (_, i) => ({
        fields: [
          `Question ${i}?`,
          Array.from({ length: 1 + (i % 7) * 12 }, (_n, j) => `Point ${j} of ${i}.`).join('<br>'),
        ],
      }))
      const read = await readFile(
        'deck.apkg',
        zipOf({ 'collection.anki21': await collectionOf(long, 'old', pageSize) }),
      )
      const all = read.parts.reduce((sum, { claims }) => sum + claims, 0)
      expect(all).toBe(long.reduce((sum, { fields }) => sum + (fields[1] ?? '').split('<br>').length, 0))
      expect(read.deck.cards[0]?.question).toBe('Question 0?')
    },
  )
})

describe('words are read in whatever letters they were saved', () => {
  const TEXT = 'Front;Back\nCafé “Müller”;Napoléon’s élan – lost\nCôte;garçon\n'
  const windows = (text: string) =>
    Uint8Array.from(text, (c) => ({ '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96 })[c] ?? c.charCodeAt(0))
  const MAC = { é: 0x8e, ü: 0x9f, '“': 0xd2, '”': 0xd3, '’': 0xd5, '–': 0xd0, ô: 0x99, ç: 0x8d } as const
  const mac = (text: string) => Uint8Array.from(text, (c) => MAC[c as keyof typeof MAC] ?? c.charCodeAt(0))
  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode(TEXT)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['UTF-16 of Windows', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16, the other end first', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16()],
    ['Windows-1252', windows(TEXT)],
    ['Mac Roman', mac(TEXT)],
  ])('%s', async (_, bytes) => {
    expect(glance(await readFile('words.csv', bytes)).slice(1, 3)).toEqual([
      'Café “Müller”: Napoléon’s élan – lost',
      'Côte: garçon',
    ])
  })
})

describe('a hundred kilobytes of the same are read or refused in a time that grows with the text alone', () => {
  test.each<[string, string]>([
    ['a.md', '<!--'],
    ['a.md', '```js\n'],
    ['a.md', '%%'],
    ['a.md', '[![[a'],
    ['a.md', '> [!'],
    ['a.md', '|-|\n'],
    ['a.argdown', '/*'],
    ['a.argdown', '[a]: {\n'],
    ['a.argdown', '===\n'],
    ['a.argdown', ' + [a]\n'],
    ['a.txt', 'Discussion Title: a\n1.1.'],
    ['a.csv', '"'],
    ['a.csv', 'a,"b\n'],
    ['a.txt', 'a\tb '],
    ['a.txt', 'a~~b@@'],
    ['a.txt', '#html:true\n'],
    ['a.txt', '#html:true\n<script'],
    ['a.txt', '#html:true\n<a "'],
    ['a.txt', '#html:true\n{{c1::a::'],
    ['a.txt', '#html:true\na\t<!--'],
    ['a.json', '{"nodes":['],
  ])('%s of %j', async (name, unit) => {
    // What stands before a line end is the head of the file, and there once.
    const [head = '', ...body] =
      name === 'a.txt' && unit.startsWith('#') && !unit.endsWith('\n') ? unit.split('\n') : []
    const repeated = body.length > 0 ? body.join('\n') : unit
    const text = `${body.length > 0 ? `${head}\n` : ''}${repeated.repeat(Math.floor(100_000 / repeated.length))}`
    const bytes = new TextEncoder().encode(text)
    const begin = process.cpuUsage()
    const taken = recognise({ name, bytes })
    if (taken.ok) await readSource({ name, bytes }, taken.value.id)
    // Of the processor’s time, which others on the machine leave as it is; what grows with the square takes far more.
    expect(process.cpuUsage(begin).user / 1_000).toBeLessThan(8_000)
  })
})

test('labels that are neither the factor of a card nor the title are counted', async () => {
  const tagged = 'Front,Back,Topic,Tags\nWolsey,Fell in 1529,Divorce,leech; church\nMore,Died in 1535,Divorce,\n'
  const anki = `${HEAD}#deck column:1\n#tags column:4\nRights::Courts\tBrown?\t1954\tcourts\nRights::Streets\tParks?\t1955\tstreets\n`
  // A tag and a deck that say the same are one.
  expect((await readFile('a.txt', anki)).lost).toEqual([])
  const read = await readFile('Henry.csv', `${tagged}Cromwell,Rose after him,Ministers,church\n`)
  expect(read.lost).toEqual([{ what: 'labels without a factor', count: 1 }])
  expect(read.deck.title).toBe('Henry')
})

test('what was left behind is counted', async () => {
  const html = `${HEAD}Who?\t<img src="a.png"><img src='b.png'>Her[sound:x.mp3]<script>alert(1)</script>\n`
  expect((await readFile('a.txt', html)).lost).toEqual([
    { what: 'pictures', count: 2 },
    { what: 'sounds', count: 1 },
    { what: 'scripts', count: 1 },
  ])
})
