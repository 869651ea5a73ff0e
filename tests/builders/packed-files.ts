import { zipSync } from 'fflate'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A ZIP file of these texts and bytes. */
export const zipOf = (entries: Record<string, string | Uint8Array>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(entries).map(([name, all]) => [name, typeof all === 'string' ? bytes(all) : all]),
    ),
  )

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A paragraph of a Word file: its words, and its style or its place in list 1 (level, from 0). */
export type WordLine = string | { text: string; style?: string; level?: number; bold?: boolean }

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export function wordParagraph(line: WordLine): string {
  const { text, style, level, bold = false } = typeof line === 'string' ? { text: line } : line
  const list = level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`
  const marks = `<w:pPr>${style === undefined ? '' : `<w:pStyle w:val="${style}"/>`}${list}</w:pPr>`
  return `<w:p>${marks}<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
}

const STYLES = `<w:styles ${W}>${[1, 2, 3]
  .map((n) => `<w:style w:type="paragraph" w:styleId="berschrift${n}"><w:name w:val="heading ${n}"/></w:style>`)
  .join('')}<w:style w:type="paragraph" w:styleId="Aufzhlung2"><w:name w:val="List Bullet 2"/></w:style></w:styles>`
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="4"/></w:num></w:numbering>`

/** A Word file of paragraphs, or of a body in XML. Its styles have German ids, as a German Word gives them. */
export const docxOf = (body: readonly WordLine[] | string): Uint8Array =>
  zipOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${typeof body === 'string' ? body : body.map(wordParagraph).join('')}</w:body></w:document>`,
    'word/styles.xml': STYLES,
    'word/numbering.xml': NUMBERING,
  })

/** A cell of a spreadsheet: words, a number, or a day counted from 1900. */
export type SheetCell = string | number | { day: number } | { formula: string; value: string }

/** A spreadsheet of sheets by their names. Words are shared, as a spreadsheet program keeps them. */
export function xlsxOf(sheets: Record<string, readonly (readonly SheetCell[])[]>): Uint8Array {
  const texts: string[] = []
  const cell = (value: SheetCell, place: string): string => {
    if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`
    if (typeof value === 'string') {
      texts.push(value)
      return `<c r="${place}" t="s"><v>${texts.length - 1}</v></c>`
    }
    if ('day' in value) return `<c r="${place}" s="1"><v>${value.day}</v></c>`
    return `<c r="${place}" t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.value)}</v></c>`
  }
  const names = Object.keys(sheets)
  const files = Object.fromEntries(
    Object.values(sheets).map((rows, i) => [
      `xl/worksheets/sheet${i + 1}.xml`,
      `<worksheet><sheetData>${rows
        .map(
          (row, r) =>
            `<row r="${r + 1}">${row.map((value, c) => cell(value, `${String.fromCharCode(65 + c)}${r + 1}`)).join('')}</row>`,
        )
        .join('')}</sheetData></worksheet>`,
    ]),
  )
  return zipOf({
    ...files,
    'xl/workbook.xml': `<workbook xmlns:r="x"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names.map((_, i) => `<Relationship Id="r${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><r><t>${escaped(text.slice(0, 3))}</t></r><r><t>${escaped(text.slice(3))}</t></r></si>`).join('')}</sst>`,
  })
}

/** Bytes as Zstandard keeps what it does not press: blocks as they are (RFC 8878, 3.1.1.2). */
export function storedZstd(data: Uint8Array): Uint8Array {
  const out: number[][] = [[0x28, 0xb5, 0x2f, 0xfd, 0xa0, ...fourBytes(data.length)]]
  const parts: Uint8Array[] = [Uint8Array.from(out[0] ?? [])]
  for (let at = 0; at === 0 || at < data.length; at += 100_000) {
    const block = data.subarray(at, at + 100_000)
    const last = at + 100_000 >= data.length ? 1 : 0
    parts.push(Uint8Array.from(fourBytes(block.length * 8 + last).slice(0, 3)), block)
  }
  return Buffer.concat(parts)
}

const fourBytes = (n: number): number[] => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24]
