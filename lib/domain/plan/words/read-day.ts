const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const NAME = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const DAY = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${NAME}|${NAME}\\s+(\\d{1,2})(?!\\d))`, 'i')

/** The day of the year that a text names, as a number to compare: “23 Feb” comes before “2 March”. */
export function readDay(text: string): number | null {
  const [, first, monthAfter, monthBefore, second] = DAY.exec(text) ?? []
  const month = (monthAfter ?? monthBefore)?.toLowerCase()
  if (month === undefined) return null
  return MONTHS.findIndex((name) => name.startsWith(month)) * 31 + Number(first ?? second)
}
