import { strToU8, zipSync } from 'fflate'
import { PAPERS, type Paper } from '@/lib/domain/shared/paper'
import { xmlText } from '@/lib/domain/shared/xml-text'
import type { OutlineLine } from '../plan/plan-outline'

/** A line of a document that is written into: a note to write from, room to write in, or empty boxes with their names. */
export type DocxLine =
  | OutlineLine
  | { is: 'note'; text: string; depth: number }
  | { is: 'room' }
  | { is: 'boxes'; names: string[] }

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LIST = 1
/** As many levels as a list of Word has. */
const DEPTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8]
/** Word measures in twentieths of a point, of which this many are a millimetre. */
const MM = 1440 / 25.4
const MARGIN = 20 * MM

/** A Word file of these lines, with real headings and lists: an outline that Word can fold and restyle. */
export function docxFile(lines: readonly DocxLine[], paper: Paper): Uint8Array {
  const { width, height } = PAPERS[paper]
  const whole = (n: number) => Math.round(n)
  const margins = ['top', 'right', 'bottom', 'left'].map((side) => ` w:${side}="${whole(MARGIN)}"`).join('')
  const body = lines.map((line) => lineXml(line, width * MM - 2 * MARGIN)).join('')
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="${whole(width * MM)}" w:h="${whole(height * MM)}"/><w:pgMar${margins} w:header="700" w:footer="700" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${STYLES}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${DEPTHS.map(level).join('')}</w:abstractNum><w:num w:numId="${LIST}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** The style of each kind of line by its id; what has none stands as it is. */
const STYLE_OF: Partial<Record<DocxLine['is'], string>> = {
  title: 'Title',
  heading: 'Heading1',
  item: 'ListBullet',
  note: 'Note',
}

function lineXml(line: DocxLine, width: number): string {
  if (line.is === 'room') return '<w:p/>'
  if (line.is === 'boxes') return boxes(line.names, width)
  const style = STYLE_OF[line.is]
  const list =
    'depth' in line
      ? `<w:numPr><w:ilvl w:val="${Math.min(line.depth, DEPTHS.length - 1)}"/><w:numId w:val="${LIST}"/></w:numPr>`
      : ''
  const marks = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}</w:pPr>`
  return `<w:p>${marks}${run(line.text, line.is === 'point')}</w:p>`
}

/** Words, with the breaks that are in them. */
function run(text: string, bold: boolean): string {
  const lines = xmlText(text)
    .split(/\r\n|\r|\n/)
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
  return `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${lines.join('<w:br/>')}</w:r>`
}

const NAME_WIDTH = 28 * MM
const BOX_HEIGHT = 17 * MM

/** A table of names and the empty boxes beside them. A paragraph parts it from the next. */
function boxes(names: string[], width: number): string {
  const [first, second] = [Math.round(NAME_WIDTH), Math.round(width - NAME_WIDTH)]
  const cell = (wide: number, inside: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="${wide}" w:type="dxa"/></w:tcPr><w:p>${inside}</w:p></w:tc>`
  const rows = names.map(
    (name) =>
      `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${Math.round(BOX_HEIGHT)}" w:hRule="atLeast"/></w:trPr>${cell(first, run(name, true))}${cell(second, '')}</w:tr>`,
  )
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`)
    .join('')
  return `<w:tbl><w:tblPr><w:tblW w:w="${first + second}" w:type="dxa"/><w:tblBorders>${edges}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="${first}"/><w:gridCol w:w="${second}"/></w:tblGrid>${rows.join('')}</w:tbl><w:p/>`
}

const level = (depth: number): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${depth === 0 ? '•' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(depth + 1) * 360}" w:hanging="260"/></w:pPr></w:lvl>`

const style = (id: string, name: string, marks: string, letters: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${marks}</w:pPr><w:rPr>${letters}</w:rPr></w:style>`

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="100"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>',
  style('Title', 'Title', '<w:spacing w:after="200"/>', '<w:b/><w:sz w:val="34"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="260" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style('ListBullet', 'List Bullet', '<w:contextualSpacing/>', ''),
  // Grey and small, with a line beside it: to be told from what is written under it, and taken off when it is done with.
  style(
    'Note',
    'Note',
    '<w:pBdr><w:left w:val="single" w:sz="12" w:space="6" w:color="808080"/></w:pBdr><w:spacing w:after="40"/><w:contextualSpacing/>',
    '<w:color w:val="595959"/><w:sz w:val="19"/>',
  ),
].join('')
