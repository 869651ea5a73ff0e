/** Years that a text names, first to last: “1936” is one year, “1939–40” two, “the 1920s” ten. */
export type Years = { from: number; to: number }

const YEAR = /(?<![\p{N}.,])(1[89]\d\d|20\d\d)(?:(s)|[-–/](\d\d))?(?![\p{N}])/gu

/** The years of a text, in the order in which they stand: four digits, 1800–2099. */
export function readYears(text: string): Years[] {
  return [...text.matchAll(YEAR)].map(([, year, decade, until]) => {
    const from = Number(year)
    if (decade) return { from, to: from % 10 === 0 ? from + 9 : from }
    const to = until ? Math.floor(from / 100) * 100 + Number(until) : from
    return { from, to: Math.max(from, to) }
  })
}
