/** Marks within a line as Markdown, phones and web pages write them, and what is left of each. Spans are bounded, so that no text is slow to read. */
const SPANS: [RegExp, string][] = [
  [/!?\[\[(?:[^[\]|\n]{1,200}\|)?([^[\]|\n]{1,200})\]\]/g, '$1'],
  [/!?\[([^[\]\n]{1,300})\]\((?:[^\s()]|\([^\s()]{0,200}\)){1,1000}(?:\s+"[^"\n]{0,200}")?\)/g, '$1'],
  [/(?<!\\)(?<!`)(`{1,2})(?!`)(?=\S)([^`\n]{1,400})(?<=\S)\1(?!`)/g, '$2'],
  [/(?<!\\)\*\*(?=[^\s*])(.{1,800}?)(?<=[^\s\\])\*\*/g, '$1'],
  [/(?<![\\\p{L}\p{N}*])\*(?=[^\s*])([^*\n]{1,400})(?<=[^\s\\])\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/(?<![\\\p{L}\p{N}_])(_{1,3})(?=[^\s_])([^_\n]{1,400})(?<=[^\s\\])\1(?![\p{L}\p{N}_])/gu, '$2'],
  [/(?<!\\)(~~|==)(?=[^\s~=])([^~=\n]{1,400})(?<=\S)\1/g, '$2'],
  [/<\/?(?:b|i|u|em|strong|mark|sup|sub|small|span|p|li|ul|ol|div|font|br)(?:\s[^<>]{0,200})?\s*\/?>/gi, ' '],
  [/&(?:nbsp|#160);/g, ' '],
  [/&(?:quot|#34);/g, '"'],
  [/&(?:apos|#39);/g, "'"],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
  [/\*\*/g, ''],
  [/\\([\\`*_{}[\]()#+.!>~|-])/g, '$1'],
]

const ANY_MARK = /[*_`[~=<&\\]/

/** The words of a line without the marks in it, blanks as one space. */
export function withoutInlineMarks(text: string): string {
  let words = text
  if (ANY_MARK.test(text)) for (const [mark, left] of SPANS) words = words.replace(mark, left)
  return words.replace(/\s+/g, ' ').trim()
}

const BOLD_LINE =
  /^\s*(?:(\*\*\*|\*\*|__)(?=\S)((?:(?!\1).){1,800})\1|<(b|strong|u|h[1-6])>([^<>]{1,800})<\/\3>)\s*:?\s*$/i

/** The words of a line that is bold or underlined from end to end, which is how people write a heading; else null. */
export function boldLine(raw: string): string | null {
  const found = BOLD_LINE.exec(raw)
  return found ? (found[2] ?? found[4] ?? '') : null
}
