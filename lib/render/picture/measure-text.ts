/** How wide each character from the space to “~” is in Atkinson Hyperlegible Next, in thousandths of its size. */
export const WIDTHS: readonly number[] = [
  280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614, 588, 598,
  510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392, 512, 631, 541, 824,
  693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564,
  538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344,
  237, 344, 555,
]
const FIRST = 0x20
/** Letters of other alphabets, and dashes: none of a common font is wider. Signs of the East and pictures are square. */
const OTHER = 850
const SQUARE = 1_000
const FIRST_SQUARE = 0x2e80
/** How much wider bold letters are. */
const BOLD = 1.08

/** About how wide words are, rather too wide than too narrow: no page is needed for it, nor a font. */
export function widthOf(text: string, size: number, bold: boolean): number {
  let sum = 0
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    sum += WIDTHS[code - FIRST] ?? (code >= FIRST_SQUARE ? SQUARE : OTHER)
  }
  return (sum * size * (bold ? BOLD : 1)) / 1_000
}

/** Words in lines of at most this width. One that is longer than a line is broken. */
export function wrapText(text: string, width: number, size: number, bold: boolean): string[] {
  const fits = (words: string) => widthOf(words, size, bold) <= width
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    line = ''
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line)
        line = ''
      }
      line += letter
    }
  }
  return line === '' ? lines : [...lines, line]
}
