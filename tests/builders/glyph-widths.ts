/** How wide the letters of a TrueType font are, by code point, in thousandths of its size: read from its own tables. */
export function glyphWidths(font: Buffer): Map<number, number> {
  const tables = new Map<string, number>()
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + 16 * i
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  const table = (name: string) => tables.get(name) ?? 0
  const unitsPerEm = font.readUInt16BE(table('head') + 18)
  const last = font.readUInt16BE(table('hhea') + 34) - 1
  const widths = new Map<number, number>()
  for (const [code, glyph] of glyphs(font, table('cmap'))) {
    const advance = font.readUInt16BE(table('hmtx') + 4 * Math.min(glyph, last))
    widths.set(code, Math.round((advance * 1_000) / unitsPerEm))
  }
  return widths
}

/** The glyph of each code point, from the subtables in segments that every font has (format 4). */
function glyphs(font: Buffer, cmap: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + 8 * i)
    if (font.readUInt16BE(at) !== 4) continue
    for (let k = 0; k < font.readUInt16BE(at + 6); k += 2) readSegment(font, at, k, found)
  }
  return found
}

function readSegment(font: Buffer, at: number, k: number, found: Map<number, number>): void {
  const bytes = font.readUInt16BE(at + 6)
  const [end, start] = [font.readUInt16BE(at + 14 + k), font.readUInt16BE(at + 16 + bytes + k)]
  const delta = font.readInt16BE(at + 16 + 2 * bytes + k)
  const offsetAt = at + 16 + 3 * bytes + k
  const offset = font.readUInt16BE(offsetAt)
  for (let code = start; code <= end && code !== 0xffff; code++) {
    const listed = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start))
    if (listed !== 0) found.set(code, (listed + delta) & 0xffff)
  }
}
