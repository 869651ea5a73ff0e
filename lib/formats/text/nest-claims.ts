/** What of a claim says where it is nested: only bullets are, by the columns before them or by their dot or dash. */
type Nestable = { kind: string; indent: number; sign: string }

/** Columns further in that are meant: one may be a slip of the space bar. */
const DEEPER = 2

/**
 * Signs that stand for a list within a list where a copy has lost the indentation: Word’s “o” under a dot and its square
 * under an “o”, a dash under a dot, a letter under a number.
 */
const WITHIN: [above: RegExp, below: RegExp][] = [
  [/^[•●·∙\uF0B7]$/u, /^[o○◦–—-]$/u],
  [/^[o○◦]$/u, /^[▪■§\uF0A7]$/u],
  [/^number$/, /^(?:letter|roman)$/],
]

/** For each claim of one card, the index of the claim that it is nested under; null where it is under none. */
export function nestClaims(claims: Nestable[]): (number | null)[] {
  const open: { at: number; item: Nestable }[] = []
  return claims.map((item, at) => {
    if (item.kind !== 'bullet') open.length = 0
    while (open.length > 0 && !isWithin(item, open[open.length - 1]?.item)) open.pop()
    const under = open.at(-1)?.at ?? null
    if (item.kind === 'bullet') open.push({ at, item })
    return under
  })
}

function isWithin(item: Nestable, above: Nestable | undefined): boolean {
  if (!above || item.indent < above.indent) return false
  if (item.indent >= above.indent + DEEPER) return true
  return WITHIN.some(([outer, inner]) => outer.test(above.sign) && inner.test(item.sign))
}
