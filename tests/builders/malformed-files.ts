import { deflateRawSync } from 'node:zlib'
import { collectionOf } from './apkg-file'
import { docxOf, storedZstd, wordParagraph, xlsxOf, zipOf } from './packed-files'

/** A file that is broken or hostile. `is`: whether it must be refused, must be read all the same, or may be either. */
export type Malformed = { kind: string; name: string; bytes: Uint8Array; is: 'refused' | 'read' | 'either' }

type Made = [name: string, content: string | Uint8Array, is: Malformed['is']]

const MIB = 1024 * 1024
const encoded = (text: string): Uint8Array => new TextEncoder().encode(text)
const DOCX = docxOf([
  { text: 'Trade', style: 'berschrift1' },
  { text: 'Wool', level: 0 },
  { text: 'Cloth', level: 1 },
])
const XLSX = xlsxOf({
  Cards: [
    ['Front', 'Back'],
    ['Wool', 'Cloth'],
    ['Tin', 'Pewter'],
  ],
})
const NOTES = [{ fields: ['Why wool?', 'Sheep<br>Grass'] }, { fields: ['Why tin?', 'Mines'] }]

const cutAt = (bytes: Uint8Array, share: number): Uint8Array => bytes.slice(0, Math.floor(bytes.length * share))

/** The same with some bytes turned over, as a bad line does it; which ones follows from the seed. */
function flipped(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice()
  let state = seed * 2_654_435_761
  for (let i = 0; i < 6; i++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    const at = state % copy.length
    copy[at] = (copy[at] ?? 0) ^ (1 << (state % 8))
  }
  return copy
}

/** One entry of a ZIP file whose header says what it is told to say. */
function rawZip(
  name: string,
  data: Uint8Array,
  said: { size?: number; flags?: number; method?: number; count?: number } = {},
): Uint8Array {
  const packed = deflateRawSync(data)
  const named = encoded(name)
  const head = (signature: number, central: boolean): Buffer => {
    const buffer = Buffer.alloc(central ? 46 : 30)
    buffer.writeUInt32LE(signature, 0)
    const at = central ? 8 : 6
    buffer.writeUInt16LE(said.flags ?? 0, at)
    buffer.writeUInt16LE(said.method ?? 8, at + 2)
    buffer.writeUInt32LE(packed.length, at + 12)
    buffer.writeUInt32LE(said.size ?? data.length, at + 16)
    buffer.writeUInt16LE(named.length, at + 20)
    return buffer
  }
  const local = Buffer.concat([head(0x04034b50, false), named, packed])
  const list = Buffer.concat([head(0x02014b50, true), named])
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(said.count ?? 1, 8)
  end.writeUInt16LE(said.count ?? 1, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, list, end])
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (xml: string): Uint8Array => zipOf({ 'word/document.xml': xml })
const body = (inside: string): string => `<w:document ${W}><w:body>${inside}</w:body></w:document>`
const SHARES = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]
const SEEDS = [1, 2, 3, 4, 5, 6]

/** A page of an SQLite database changed in one place. */
function patched(database: Uint8Array, at: number, values: number[]): Uint8Array {
  const copy = database.slice()
  copy.set(values, at)
  return zipOf({ 'collection.anki2': copy })
}

async function kinds(): Promise<Record<string, Made[]>> {
  const old = await collectionOf(NOTES, 'old')
  const pressed = storedZstd(await collectionOf(NOTES, 'new'))
  const apkg = zipOf({ 'collection.anki2': old })
  const zeros = new Uint8Array(80 * MIB)
  return {
    'cut off': [
      ...SHARES.map((share): Made => ['cut.docx', cutAt(DOCX, share), 'refused']),
      ...SHARES.map((share): Made => ['cut.xlsx', cutAt(XLSX, share), 'refused']),
      ...SHARES.map((share): Made => ['cut.apkg', cutAt(apkg, share), 'refused']),
    ],
    'bytes turned over': [
      ...SEEDS.map((seed): Made => ['bad.docx', flipped(DOCX, seed), 'either']),
      ...SEEDS.map((seed): Made => ['bad.xlsx', flipped(XLSX, seed), 'either']),
      ...SEEDS.map((seed): Made => ['bad.apkg', zipOf({ 'collection.anki2': flipped(old, seed * 7) }), 'either']),
    ],
    bombs: [
      ['bomb.docx', zipOf({ 'word/document.xml': zeros }), 'refused'],
      ['bomb.apkg', zipOf({ 'collection.anki2': zeros }), 'refused'],
      ['lies.docx', rawZip('word/document.xml', zeros, { size: 10 }), 'refused'],
      ['spaces.docx', word(body(`<w:p>${' '.repeat(40 * MIB)}</w:p>`)), 'refused'],
      ['within.apkg', zipOf({ 'collection.anki2': zipOf({ 'collection.anki2': zeros }) }), 'refused'],
      [
        'window.apkg',
        zipOf({ 'collection.anki21b': Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0xff, 1, 0, 0, 0, 0) }),
        'refused',
      ],
      [
        'repeat.apkg',
        zipOf({
          'collection.anki21b': Buffer.concat([
            Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0x58),
            ...Array.from({ length: 700 }, () => Uint8Array.of(2, 0, 0x10, 0)),
          ]),
        }),
        'refused',
      ],
      ['many.docx', rawZip('word/document.xml', encoded('x'), { count: 65_535 }), 'refused'],
    ],
    'names that lead out': [
      ['up.docx', zipOf({ '../../etc/passwd': 'x', 'word/document.xml': body('') }), 'refused'],
      ['root.docx', zipOf({ '/etc/passwd': 'x', 'word/document.xml': body('') }), 'refused'],
      ['drive.xlsx', rawZip('C:\\Windows\\x', encoded('x')), 'refused'],
      ['back.xlsx', rawZip('xl\\..\\..\\x', encoded('x')), 'refused'],
      ['nought.apkg', rawZip('collection.anki2\0.png', encoded('x')), 'refused'],
    ],
    'packed in ways that are not read': [
      ['locked.docx', rawZip('word/document.xml', encoded(body('')), { flags: 1 }), 'refused'],
      ['method.docx', rawZip('word/document.xml', encoded(body('')), { method: 99 }), 'refused'],
      ['none.docx', zipOf({ 'readme.txt': 'x' }), 'refused'],
      ['empty.docx', Uint8Array.of(0x50, 0x4b, 5, 6, ...new Array(18).fill(0)), 'refused'],
    ],
    'nested deeply': [
      ['deep.docx', word(body('<w:sdt>'.repeat(20_000))), 'refused'],
      ['tables.docx', word(body(`${'<w:tbl><w:tr><w:tc>'.repeat(3_000)}${wordParagraph('x')}`)), 'refused'],
      ['deep.json', '['.repeat(200_000), 'refused'],
      ['deep2.json', `{"format":"howfar-map","a":${'{"a":'.repeat(50_000)}`, 'refused'],
      ['quotes.md', `# A\n${'> '.repeat(50_000)}word\n- B\n`, 'either'],
      ['lists.md', `# A\n${Array.from({ length: 400 }, (_, i) => `${'  '.repeat(i)}- Point ${i}`).join('\n')}`, 'read'],
      ['html.txt', `#separator:tab\n#html:true\nWhy?\t${'<div><ul><li>'.repeat(20_000)}word\n`, 'read'],
    ],
    'XML that is none': [
      [
        'entities.docx',
        word(`<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${body(wordParagraph('&b;'))}`),
        'either',
      ],
      [
        'outside.docx',
        word(
          `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${body('<w:p><w:r><w:t>&x; word</w:t></w:r></w:p>')}`,
        ),
        'either',
      ],
      ['open.docx', word(`<w:document ${W}><w:body><w:p><w:r><w:t>word`), 'refused'],
      ['crossed.docx', word(body('<w:p><w:r></w:p></w:r>')), 'refused'],
      ['no-quotes.docx', word(body('<w:p a=b c><w:r><w:t>a word</w:t></w:r></w:p>')), 'either'],
      ['text.docx', word('just words'), 'refused'],
      [
        'bytes.docx',
        zipOf({ 'word/document.xml': Uint8Array.from({ length: 4_000 }, (_, i) => (i * 91) % 256) }),
        'refused',
      ],
    ],
    'parts that are missing or point nowhere': [
      [
        'no-sheet.xlsx',
        zipOf({
          'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r9"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels': '<Relationships/>',
        }),
        'refused',
      ],
      ['no-relations.xlsx', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'refused'],
      [
        'shared.xlsx',
        sheetXlsx('<row r="1"><c r="A1" t="s"><v>99999</v></c><c r="B1" t="s"><v>-1</v></c></row>'),
        'refused',
      ],
      ['far.xlsx', sheetXlsx('<row r="999999999999"><c r="ZZZ1"><v>1</v></c><c><v>2</v></c></row>'), 'refused'],
      [
        'words.xlsx',
        sheetXlsx(
          '<row r="x"><c r="?" t="inlineStr"><is><t>Wool</t></is></c><c t="inlineStr"><is><t>Cloth</t></is></c></row>',
        ),
        'read',
      ],
      [
        'target.xlsx',
        zipOf({
          'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
          'xl/_rels/workbook.xml.rels':
            '<Relationships><Relationship Id="r1" Target="../../worksheets/x.xml"/></Relationships>',
        }),
        'refused',
      ],
      ['no-body.docx', zipOf({ 'word/document.xml': body('') }), 'refused'],
    ],
    'databases that are damaged': [
      ['no-database.apkg', zipOf({ 'collection.anki2': 'not a database, but words' }), 'refused'],
      ['head-alone.apkg', zipOf({ 'collection.anki2': old.slice(0, 100) }), 'refused'],
      ['half.apkg', zipOf({ 'collection.anki2': cutAt(old, 0.5) }), 'refused'],
      ['page-size.apkg', patched(old, 16, [0, 3]), 'refused'],
      ['reserved.apkg', patched(old, 20, [255]), 'either'],
      ['kind.apkg', patched(old, 100, [77]), 'refused'],
      ['cells.apkg', patched(old, 103, [255, 255]), 'refused'],
      ['pointers.apkg', patched(old, 108, [255, 255, 255, 255]), 'refused'],
      ['length.apkg', patched(old, 4096 - 60, new Array(60).fill(0xff)), 'refused'],
      ['loop.apkg', patched(old, 100, [5, 0, 0, 0, 1, 0, 112, 0, 0, 0, 0, 1, 0, 0, 0, 1]), 'refused'],
      ['no-notes.apkg', zipOf({ 'collection.anki2': await collectionOf([], 'old') }), 'refused'],
      ['zstd.apkg', zipOf({ 'collection.anki21b': flipped(pressed, 3) }), 'either'],
      ['zstd-cut.apkg', zipOf({ 'collection.anki21b': cutAt(pressed, 0.6) }), 'refused'],
    ],
    'letters that are none': [
      ['odd.txt', Buffer.from('\ufeffTitle\n- A claim', 'utf16le').subarray(0, 25), 'either'],
      ['noise.txt', Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + 7) % 256), 'refused'],
      ['noughts.csv', encoded('Front,Back\nA,b\0c\n'), 'refused'],
      ['broken.txt', Uint8Array.from([...encoded('Title\n- caf'), 0xc3, 0x28, ...encoded('\n- b')]), 'read'],
      ['surrogate.txt', Uint8Array.from([...encoded('Title\n- '), 0xed, 0xa0, 0x80, ...encoded(' words\n')]), 'read'],
      ['overlong.md', Uint8Array.from([0xc0, 0xaf, ...encoded('# Title\n- words\n')]), 'either'],
      ['mark.txt', Uint8Array.of(0xef, 0xbb, 0xbf), 'refused'],
      ['turned.txt', encoded('Title\n- \u202eabc\u202c and \u2066words\u2069\n'), 'read'],
    ],
    'HTML that would do something': [
      ['<script>alert(1)</script>b'],
      ['b<script>alert(1)'],
      ['<img src=x onerror=alert(1)>b'],
      ['<a href="javascript:alert(1)">b</a>'],
      ['<svg><script>alert(1)</script></svg>b'],
      ['b<!-- <img src=x'],
      ['<style>*{color:red}'.concat('</style>b')],
      ['<iframe src="//x"></iframe>b'],
      [`b${'<'.repeat(50_000)}`],
      [`b<img src="${'x'.repeat(200_000)}">`],
      [`b${'<a "'.repeat(30_000)}`],
      [`b${'&#9999999;&#xD800;&bogus;'.repeat(2_000)}`],
    ].map(([html = '']): Made => ['html.txt', `#separator:tab\n#html:true\nWhy?\t${html}\n`, 'read']),
    'tables that are none': [
      ['quotes.csv', 'Front,Back\n"A,b\nC,d\n', 'read'],
      ['formulas.csv', 'Front,Back\n=1+1,"=cmd|\' /C calc\'!A0"\n@SUM(A1),+2\n', 'read'],
      ['one.csv', 'A\nB\nC\n', 'read'],
      ['ragged.csv', 'A,b\nC\nD,e,f,g\n,,\nH,i\n', 'read'],
      ['wide.csv', `${'a,'.repeat(20_000)}\n${'b,'.repeat(20_000)}\n`, 'read'],
      ['long-cell.csv', `Front,Back\nA,${'word '.repeat(20_000)}\n`, 'read'],
      ['sep.csv', 'sep=\n', 'refused'],
      ['many-quotes.csv', `A,b\n${'"'.repeat(20_001)}`, 'either'],
    ],
    'too much': [
      ['huge.txt', new Uint8Array(50 * MIB).fill(97), 'refused'],
      ['huge.csv', new Uint8Array(50 * MIB).fill(44), 'refused'],
      ['rows.csv', `Front,Back\n${Array.from({ length: 99_000 }, (_, i) => `Q${i},Answer ${i}`).join('\n')}`, 'read'],
      ['too-many-rows.csv', `Front,Back\n${'Q,a\n'.repeat(100_500)}`, 'refused'],
      ['too-many-notes.txt', `#separator:tab\n${'Q\ta\n'.repeat(100_500)}`, 'refused'],
    ],
    'headers that say nothing true': [
      ['#separator:\n#html:maybe\nA\tb\n'],
      ['#separator:tab\n#tags column:-4\nA\tb\n'],
      ['#separator:tab\n#deck column:99999999\nA\tb\n'],
      ['#separator:tab\n#guid column:1\n#notetype column:1\n#deck column:1\n#tags column:1\na\tb\tc\tA\tb\td\n'],
      ['#separator:tab\n#columns:\nA\tb\n'],
      ['#separator:☃\nA☃b\n'],
      [`${'#html:true\n'.repeat(5_000)}A\tb\n`],
    ].map(([text = '']): Made => ['anki.txt', text, 'either']),
    'JSON that is no map': [
      ['cut.json', '{"format":"howfar-map","version":2,"claims":[', 'refused'],
      ['newer.json', '{"format":"howfar-map","version":99}', 'refused'],
      ['proto.json', '{"format":"howfar-map","version":2,"__proto__":{"a":1}}', 'refused'],
      ['number.json', '12', 'refused'],
      ['null.json', 'null', 'refused'],
      ['text.json', '"howfar-map"', 'refused'],
    ],
    'arguments that do not hold together': [
      ['empty.canvas', '{}', 'refused'],
      ['list.canvas', '[]', 'refused'],
      [
        'nowhere.canvas',
        '{"nodes":[{"id":"a","type":"text","text":"A"}],"edges":[{"fromNode":"x","toNode":"a"}]}',
        'read',
      ],
      [
        'itself.canvas',
        '{"nodes":[{"id":"a","type":"text","text":"A"}],"edges":[{"fromNode":"a","toNode":"a"}]}',
        'read',
      ],
      ['text.mup', '{"title":"A","ideas":"none"}', 'refused'],
      ['odd.mup', '{"title":"A","ideas":{"1":7,"x":{"title":"B"},"2":{"title":["C"]}}}', 'read'],
      [
        'deep.mup',
        `{"title":"A","ideas":${'{"1":{"title":"B","ideas":'.repeat(3_000)}{}${'}}'.repeat(3_000)}}`,
        'either',
      ],
      ['alone.txt', 'Discussion Title: T\n', 'refused'],
      ['gaps.txt', 'Discussion Title: T\n\n1.1.1.1. Pro: deep\n9. far\n', 'read'],
      ['itself.txt', 'Discussion Title: T\n\n1. A\n1.1. Pro: -> See 1.\n1.2. Con: -> See 7.\n', 'read'],
      ['lost.json', '{"nodes":[{"nodeID":1,"type":"I","text":"a"}],"edges":[{"fromID":7,"toID":8}]}', 'read'],
      ['columns.json', '{"nodes":{"nodeID":[1]},"edges":[]}', 'refused'],
      [
        'circle.json',
        '{"nodes":[{"nodeID":1,"type":"CA"},{"nodeID":2,"type":"I","text":"a"}],"edges":[{"fromID":1,"toID":1},{"fromID":2,"toID":1}]}',
        'read',
      ],
    ],
    'names that lie': [
      ['picture.docx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'refused'],
      ['pdf.csv', '%PDF-1.7\n', 'refused'],
      ['old-word.docx', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'refused'],
      ['rich.md', '{\\rtf1 words}', 'refused'],
      ['word.txt', DOCX, 'read'],
      ['sheet.json', XLSX, 'read'],
      ['nothing.apkg', new Uint8Array(0), 'refused'],
      ['blanks.xlsx', '  \n\t\n', 'refused'],
      ['page.txt', '<!DOCTYPE html><html><p>words</p></html>', 'refused'],
    ],
  }
}

function sheetXlsx(rows: string): Uint8Array {
  return zipOf({
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  })
}

/** All of them, each of its own making and not a cut of another. */
export async function malformedFiles(): Promise<Malformed[]> {
  return Object.entries(await kinds()).flatMap(([kind, made]) =>
    made.map(([name, content, is]) => ({
      kind,
      name,
      is,
      bytes: typeof content === 'string' ? encoded(content) : content,
    })),
  )
}
