import { describe, expect, test } from 'vitest'
import { parseFlashcardText } from '@/lib/formats/flashcards/parse-flashcards'

/** What was read, to be compared at a glance: the title, then `heading: claim | claim`, then the lines not used. */
function read(text: string): string[] {
  const parsed = parseFlashcardText(text)
  if (!parsed.ok) return [parsed.refusal.message]
  const { deck, notUsed } = parsed.value
  return [
    deck.title,
    ...deck.cards.map((card) => `${card.question}: ${card.claims.map((claim) => claim.text).join(' | ')}`),
    ...(notUsed.length > 0 ? [`not used: ${notUsed.map((line) => line.line).join(', ')}`] : []),
  ]
}

/** A table of its name, the notes, and what is read. */
type Row = [string, string, string[]]

const HEADINGS: Row[] = [
  [
    'a short line that bullets follow, whatever ends the bullet above',
    'The Meiji Restoration\nWhat changed\n- Domains became prefectures\n- Samurai lost their stipends\nWho resisted\n- Saigo in 1877\n- Some peasants.\nWhat stayed\n- The emperor\n',
    [
      'The Meiji Restoration',
      'What changed: Domains became prefectures | Samurai lost their stipends',
      'Who resisted: Saigo in 1877 | Some peasants.',
      'What stayed: The emperor',
    ],
  ],
  [
    'all small letters',
    'the black death\nhow it spread\n- fleas on rats\n- ships from caffa\nwhat people blamed\n- bad air\n- the planets\n',
    ['the black death', 'how it spread: fleas on rats | ships from caffa', 'what people blamed: bad air | the planets'],
  ],
  [
    'capitals',
    'APARTHEID\nLAWS\n- Group Areas Act, 1950\n- Pass laws\nPROTEST\nThe Freedom Charter was adopted at Kliptown.\n',
    ['APARTHEID', 'LAWS: Group Areas Act, 1950 | Pass laws', 'PROTEST: The Freedom Charter was adopted at Kliptown.'],
  ],
  [
    'colons',
    'Elizabeth I\nReligion:\n- Settlement of 1559\nSpain:\n- Drake at Cadiz\n- The Armada\n',
    ['Elizabeth I', 'Religion: Settlement of 1559', 'Spain: Drake at Cadiz | The Armada'],
  ],
  [
    'numbers, with bullets under them',
    'Causes of the American Revolution\n1. Taxes\n- Stamp Act\n- Tea Act\n2. Ideas\n- Locke\n',
    ['Causes of the American Revolution', 'Taxes: Stamp Act | Tea Act', 'Ideas: Locke'],
  ],
  [
    'letters and numbers, as an outline has them',
    'Mughal India\nA. Strengths\n1. Akbar’s taxes\n2. Rajput allies\nB. Strains\n1. Wars in the Deccan\n',
    ['Mughal India', 'Strengths: Akbar’s taxes | Rajput allies', 'Strains: Wars in the Deccan'],
  ],
  [
    'lines underneath',
    'Chartism\n========\n\nAims\n----\n- The vote for men\n- Secret ballots\n\nMeans\n-----\nPetitions were signed by millions.\n',
    ['Chartism', 'Aims: The vote for men | Secret ballots', 'Means: Petitions were signed by millions.'],
  ],
  [
    'hashes and bold type',
    '# The Zulu War\n## Causes\n* Frere’s ultimatum\n__Course__\n+ Isandlwana\n**Results:**\n- Cetshwayo was exiled\n',
    ['The Zulu War', 'Causes: Frere’s ultimatum', 'Course: Isandlwana', 'Results: Cetshwayo was exiled'],
  ],
  [
    'questions and the words of an exam',
    'Henry VII\nHow did he win the crown? (16)\n- Bosworth\nDescribe his council.\n- Morton\n- Bray\n',
    ['Henry VII', 'How did he win the crown? (16): Bosworth', 'Describe his council.: Morton | Bray'],
  ],
  [
    'an emoji',
    'Peasants’ Revolt 🔥\n👉 Poll tax\n👉 John Ball\n📌 What happened\n- Smithfield\n',
    ['Peasants’ Revolt 🔥', 'Peasants’ Revolt 🔥: Poll tax | John Ball', 'What happened: Smithfield'],
  ],
  [
    'an indent that is less than the bullets’',
    'Cuba\n  Bay of Pigs\n    - Exiles landed\n    - No air cover\n  Missiles\n    - U-2 photographs\n',
    ['Cuba', 'Bay of Pigs: Exiles landed | No air cover', 'Missiles: U-2 photographs'],
  ],
]

const BULLETS: Row[] = [
  [
    'Word’s symbol fonts, with tabs',
    'Roman army\n\uf0b7\tLegions of 5,000\no\tTen cohorts\n\uf0a7\tPaid from the treasury\n\uf0d8\tRoads\n§\tForts\nü\tPensions\n',
    ['Roman army', 'Roman army: Legions of 5,000 | Ten cohorts | Paid from the treasury | Roads | Forts | Pensions'],
  ],
  [
    'Word’s numbers, letters and Roman numbers',
    'The NHS\n1.\tBevan won over the doctors\na)\tConsultants kept private beds\nb)\tPay was raised\ni.\tGPs held out\nii.\tThen they joined\n2.\tIt opened in 1948\n',
    [
      'The NHS',
      'The NHS: Bevan won over the doctors | Consultants kept private beds | Pay was raised | GPs held out | Then they joined | It opened in 1948',
    ],
  ],
  [
    'lists of letters with others further in between them, and one of a single item',
    'Causes of the war\n1. Alliances\n   a. Entente\n      i. Britain joined in 1907\n   b. Central Powers\n2. Navies\n   a. Dreadnought\nE. Grey spoke of lamps.\n',
    [
      'Causes of the war',
      'Causes of the war: Alliances | Entente | Britain joined in 1907 | Central Powers | Navies | Dreadnought | E. Grey spoke of lamps.',
    ],
  ],
  [
    'OneNote, with the time under the title',
    'The Somme\n12 March 2024\n10:31\n\n• Haig hoped to break through\n    ○ Seven days of shells\n    ○ Wire uncut\n• 57,000 casualties on one day\n',
    [
      'The Somme',
      'The Somme: Haig hoped to break through | Seven days of shells | Wire uncut | 57,000 casualties on one day',
      'not used: 2, 3',
    ],
  ],
  [
    'Google Docs',
    'Suffragettes\n● Founded in 1903\n○ In Manchester\n■ By the Pankhursts\n● “Deeds not words”\n',
    ['Suffragettes', 'Suffragettes: Founded in 1903 | In Manchester | By the Pankhursts | “Deeds not words”'],
  ],
  [
    'a PDF: marks on lines of their own, ligatures, hyphens, page numbers',
    'The ﬁrst railways\n•\nThe Stockton line opened in 1825 and carried coal more than it car-\nried people.\n•\nInvestors’ conﬁdence came from the long-\nterm leases.\nPage 3 of 7\n•\nTowns grew.\n- 4 -\n',
    [
      'The first railways',
      'The first railways: The Stockton line opened in 1825 and carried coal more than it carried people. | Investors’ confidence came from the long-term leases. | Towns grew.',
      'not used: 8, 11',
    ],
  ],
  [
    'a PDF that was hyphenated softly, with control characters and the head of each page',
    'Luther\n• He wrote ninety-five the\u00ad\nses.\n\u000cHistory Department\n2\n• He was excommuni\u0002\ncated in 1521.\nHistory Department\n3\n• He hid at the Wart\u00adburg.\n',
    [
      'Luther',
      'Luther: He wrote ninety-five theses. | He was excommunicated in 1521. | He hid at the Wartburg.',
      'not used: 4, 5, 8, 9',
    ],
  ],
  [
    'lines broken to fit a page',
    'Why did Rome fall?\n- The army of the West was paid late and then hardly at all, and its\ncommanders began to look after\nthemselves.\n- Taxes rose on those who could least afford them, since the rich of\nGaul and Italy paid almost nothing.\n- Trade shrank.\n',
    [
      'Why did Rome fall?',
      'Why did Rome fall?: The army of the West was paid late and then hardly at all, and its commanders began to look after themselves. | Taxes rose on those who could least afford them, since the rich of Gaul and Italy paid almost nothing. | Trade shrank.',
    ],
  ],
  [
    'a phone: ticks, arrows, emoji, dashes in pairs',
    'Gandhi\n-- Salt March\n→ Dandi, 1930\n✅ arrested in May\n➡️ talks in London\n1️⃣ Truce\n',
    ['Gandhi', 'Gandhi: Salt March | Dandi, 1930 | arrested in May | talks in London | Truce'],
  ],
  [
    'bullets that came through the wrong encoding',
    'Poor Law\nâ€¢ Workhouses\nâ€¢ Less eligibility\n',
    ['Poor Law', 'Poor Law: Workhouses | Less eligibility'],
  ],
  [
    'boxes to tick',
    'To learn\n- [ ] Peel\n- [x] Disraeli\n☐ Gladstone\n',
    ['To learn', 'To learn: Peel | Disraeli | Gladstone'],
  ],
  [
    'a bullet left empty',
    'Cavour\n- Plombières\n-\nGaribaldi\n- The Thousand\n',
    ['Cavour', 'Cavour: Plombières', 'Garibaldi: The Thousand'],
  ],
]

const PAIRS: Row[] = [
  [
    'Q and A',
    'Q: What was Ghana called before 1957?\nA: The Gold Coast.\n\nQ: Who led it?\nA: Kwame Nkrumah.\nHe had studied in Pennsylvania.\n',
    [
      'What was Ghana called before 1957?',
      'What was Ghana called before 1957?: The Gold Coast.',
      'Who led it?: Kwame Nkrumah. | He had studied in Pennsylvania.',
    ],
  ],
  [
    'numbered questions, and answers on the same line',
    'Cold War\nQ1. Who said “iron curtain”? A: Churchill, at Fulton.\nQuestion 2: What was Comecon?\nAnswer 2: A trade bloc of the East.\n',
    ['Cold War', 'Who said “iron curtain”?: Churchill, at Fulton.', 'What was Comecon?: A trade bloc of the East.'],
  ],
  [
    'lines between a question with its answer and the next, which are named',
    'Cells\nQ: Where is energy set free?\nA: In the mitochondria\n\nthe test is on Friday\n\nBring a ruler.\nAnd a pen.\n\nQ: What holds the cell in?\nA: The membrane.\nIt lets water through.\n\nUnit 2 next.\n',
    [
      'Cells',
      'Where is energy set free?: In the mitochondria',
      'What holds the cell in?: The membrane. | It lets water through.',
      'not used: 5, 7, 8, 14',
    ],
  ],
  [
    'lines below pairs of columns, which are named',
    'Daimyo\tA lord of a domain\nRonin\tA samurai without a lord\n\nsee the handout\n',
    ['Daimyo', 'Daimyo: A lord of a domain', 'Ronin: A samurai without a lord', 'not used: 4'],
  ],
  [
    'bullets under an answer',
    'Q: Why was there a famine?\nA:\n- Blight\n- Evictions\n',
    ['Why was there a famine?', 'Why was there a famine?: Blight | Evictions'],
  ],
  [
    'bullets under a question, and no answer anywhere',
    'Q: Why was there a famine?\n- Blight\n- Evictions\n\nQ: relief\n- Soup kitchens\n',
    ['Why was there a famine?', 'Why was there a famine?: Blight | Evictions', 'relief: Soup kitchens'],
  ],
  [
    'two columns out of a table',
    'Villein\tA peasant bound to the land\nReeve\tHe oversaw the lord’s fields\n',
    ['Villein', 'Villein: A peasant bound to the land', 'Reeve: He oversaw the lord’s fields'],
  ],
  [
    'terms and dates with a dash',
    'Tudor England\nKey words\nEnclosure – fencing of common land\nAttainder – loss of land for treason\nKey dates\n1536 – Pilgrimage of Grace\n1549 - Kett’s rebellion\n',
    [
      'Tudor England',
      'Key words: Enclosure – fencing of common land | Attainder – loss of land for treason',
      'Key dates: 1536 – Pilgrimage of Grace | 1549 - Kett’s rebellion',
    ],
  ],
  [
    'terms that begin small, under a heading among lists',
    'Enzymes\nShape\n- A lock and its key\n\nKey terms\nsubstrate – what is changed\nactive site – where it fits\n',
    ['Enzymes', 'Shape: A lock and its key', 'Key terms: substrate – what is changed | active site – where it fits'],
  ],
  [
    'two columns with a head, and names that begin small',
    'Front\tBack\nWhat was Comintern?\tThe parties of many countries\nWho left it?\tTito\n',
    ['What was Comintern?', 'What was Comintern?: The parties of many countries', 'Who left it?: Tito', 'not used: 1'],
  ],
  [
    'people, one of whom begins small, under a title with a dash',
    'Unit 2 - Germany\n14/09/2025\n\nPeople\nWilhelm I - king of Prussia\nvon Roon - minister of war\n',
    ['Unit 2 - Germany', 'People: Wilhelm I - king of Prussia | von Roon - minister of war', 'not used: 2'],
  ],
  [
    'a list of terms without a title',
    'kulak – rich peasant\nartel – a team that shares\n',
    ['My cards', 'My cards: kulak – rich peasant | artel – a team that shares'],
  ],
  [
    'a term and what it means, with a colon',
    'Words for the Raj\nSati: the burning of widows\nSepoy: an Indian soldier of the Company\n',
    ['Words for the Raj', 'Words for the Raj: Sati: the burning of widows | Sepoy: an Indian soldier of the Company'],
  ],
]

const MARKDOWN: Row[] = [
  [
    'emphasis, links, code and escapes',
    '# Haiti\n## Revolt\n- **Boukman** led _slaves_ of the ~~South~~ ==North==\n- See [the Code Noir](https://example.org/a_(b) "x") and [[Toussaint|L’Ouverture]]\n- `1804` \\*independence\\* &amp; after\n- 2 * 3 * 4 stays, and snake_case_too\n',
    [
      'Haiti',
      'Revolt: Boukman led slaves of the South North | See the Code Noir and L’Ouverture | 1804 *independence* & after | 2 * 3 * 4 stays, and snake_case_too',
    ],
  ],
  [
    'quotations',
    '## Sources on Peterloo\n> The meeting was quite orderly.\n> – a reporter\n\n## Use\n> - Biased?\n',
    ['Sources on Peterloo', 'Sources on Peterloo: The meeting was quite orderly. | a reporter', 'Use: Biased?'],
  ],
  [
    'a quotation after a list of numbers',
    '## Causes\n1. Bay of Pigs\n2. Missiles\n\n> Eyeball to eyeball\n',
    ['Causes', 'Causes: Bay of Pigs | Missiles | Eyeball to eyeball'],
  ],
  [
    'settings, tables, fences and footnotes',
    '---\ntitle: Week 3\ntags:\n  - y12\n---\n# Versailles\n- Clause 231[^1]\n\n| Power | Leader |\n|---|---|\n| France | Clemenceau |\n\n```text\n- Guilt\n```\n[^1]: Sharp, p. 12\n',
    ['Versailles', 'Versailles: Clause 231[^1] | France: Clemenceau | Guilt', 'not used: 2, 3, 4, 9, 13, 16'],
  ],
]

const WORDS_THAT_STAY: Row[] = [
  [
    'initials',
    'Historians\nA. J. P. Taylor saw accidents.\nE. H. Carr asked who chose the facts.\nJ. F. Kennedy is not one.\n- C. V. Wedgwood told stories\n- G. Elton was stern\n',
    [
      'Historians',
      'Historians: A. J. P. Taylor saw accidents. | E. H. Carr asked who chose the facts. | J. F. Kennedy is not one. | C. V. Wedgwood told stories | G. Elton was stern',
    ],
  ],
  [
    '“c.”, “d.” and “e.g.” at the edges of a line',
    'The Silk Road\n- It carried silk from c.\n1st-century Rome onwards.\nc. 1347 it carried the plague.\nd. 1324 – Marco Polo.\n- Many goods, e.g.\nJade.\n',
    [
      'The Silk Road',
      'The Silk Road: It carried silk from c. 1st-century Rome onwards. | c. 1347 it carried the plague. | d. 1324 – Marco Polo. | Many goods, e.g. Jade.',
    ],
  ],
  [
    'numbers that count things',
    'Losses\n- 3.5 million died\n3.5 million fled.\n1.5 million came back.\n12 April was the last day.\n',
    ['Losses', 'Losses: 3.5 million died | 3.5 million fled. | 1.5 million came back. | 12 April was the last day.'],
  ],
  [
    'citations, sources, codes of exams',
    'Evidence\n- Fewer than 100 escaped (Kershaw 1998)\n- The order was verbal. [Source C]\n- It was planned. [Browning, p. 9]\n- Judgement needed [AO1]\n- Weigh both [16 marks]\n- Told by a clerk [B]\n- Argued long since [E. P. Thompson]\n',
    [
      'Evidence',
      'Evidence: Fewer than 100 escaped (Kershaw 1998) | The order was verbal. [Source C] | It was planned. [Browning, p. 9] | Judgement needed [AO1] | Weigh both [16 marks] | Told by a clerk [B] | Argued long since [E. P. Thompson]',
    ],
  ],
]

const WITHOUT_MARKS: Row[] = [
  [
    'sentences under headings',
    'Ibn Battuta\nHe left Tangier in 1325. He was twenty-one.\nHe crossed the Sahara at sixty.\n\nWhat he tells us\nMali was rich. Its judges were fair.\n',
    [
      'Ibn Battuta',
      'Ibn Battuta: He left Tangier in 1325. He was twenty-one. | He crossed the Sahara at sixty.',
      'What he tells us: Mali was rich. Its judges were fair.',
    ],
  ],
  [
    'short lines in blocks',
    'Pearl Harbor\n\nCauses\nOil embargo\nWar in China\n\nResults\nAmerica at war\nTwo thousand dead\n',
    ['Pearl Harbor', 'Causes: Oil embargo | War in China', 'Results: America at war | Two thousand dead'],
  ],
  [
    'what heads nothing, and a long paragraph, which are named',
    `Ms Lee 10B\nHomework\n\nThe Gunpowder Plot\n- Catesby\n\n${'It was a cold night and the cellar had been hired for coal. '.repeat(8)}\n\nTo do\n`,
    ['Ms Lee 10B', 'The Gunpowder Plot: Catesby', 'not used: 2, 7, 9'],
  ],
]

const TABLES: [string, Row[]][] = [
  ['headings are known by', HEADINGS],
  ['bullets are read as they come from', BULLETS],
  ['pairs are cards:', PAIRS],
  ['the marks of Markdown are not words:', MARKDOWN],
  ['words stay that look like marks:', WORDS_THAT_STAY],
  ['lines without marks are read as', WITHOUT_MARKS],
]
describe.each(TABLES)('%s', (_, rows) => {
  test.each(rows)('%s', (_name, text, expected) => expect(read(text)).toEqual(expected))
})
