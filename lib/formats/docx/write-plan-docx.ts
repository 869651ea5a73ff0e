import { strToU8, zipSync } from 'fflate'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import { type OutlineLine, planOutline } from '../plan/plan-outline'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const LIST = 1
const DEPTHS = [0, 1, 2]

/** The essay plan of a map as a Word file, with real headings and lists: an outline that Word can fold and restyle. */
export function writePlanDocx(map: ArgumentMap, { presets }: Pick<PlanRules, 'presets'>): Uint8Array {
  const lines = planOutline(map, presets[map.question.preset])
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPES}.numbering+xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/document.xml': `${HEAD}<w:document ${W}><w:body>${lines.map(paragraph).join('')}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${HEAD}<w:styles ${W}>${STYLES}</w:styles>`,
    'word/numbering.xml': `${HEAD}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/>${DEPTHS.map(level).join('')}</w:abstractNum><w:num w:numId="${LIST}"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

/** The style of each kind of line by its id; what has none stands as it is. */
const STYLE_OF: Partial<Record<OutlineLine['is'], string>> = { title: 'Title', heading: 'Heading1', item: 'ListBullet' }

function paragraph(line: OutlineLine): string {
  const style = STYLE_OF[line.is]
  const list = line.is === 'item' ? `<w:numPr><w:ilvl w:val="${line.depth}"/><w:numId w:val="${LIST}"/></w:numPr>` : ''
  const marks = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}</w:pPr>`
  const bold = line.is === 'point' ? '<w:rPr><w:b/></w:rPr>' : ''
  return `<w:p>${marks}<w:r>${bold}<w:t xml:space="preserve">${escaped(line.text)}</w:t></w:r></w:p>`
}

const level = (depth: number): string =>
  `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="${depth === 0 ? '•' : '–'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${(depth + 1) * 360}" w:hanging="260"/></w:pPr></w:lvl>`

const style = (id: string, name: string, marks: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${marks}</w:pPr><w:rPr>${run}</w:rPr></w:style>`

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="100"/></w:pPr><w:rPr><w:sz w:val="22"/></w:rPr></w:style>',
  style('Title', 'Title', '<w:spacing w:after="200"/>', '<w:b/><w:sz w:val="34"/>'),
  style(
    'Heading1',
    'heading 1',
    '<w:keepNext/><w:spacing w:before="260" w:after="80"/><w:outlineLvl w:val="0"/>',
    '<w:b/><w:sz w:val="26"/>',
  ),
  style('ListBullet', 'List Bullet', '<w:contextualSpacing/>', ''),
].join('')

/** Words as XML has them, without the characters that it cannot have. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
