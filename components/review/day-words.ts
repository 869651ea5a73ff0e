const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** “20 Nov”: the day of an ISO time, spelled alike by the server and by every browser. */
export function dayWords(at: string): string {
  const [, month, day] = at.slice(0, 10).split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1]}`
}
