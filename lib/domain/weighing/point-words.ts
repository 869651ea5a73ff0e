/** Points of weight as they are read: 7½, 20. */
export function pointWords(points: number): string {
  const tenths = Math.round(points * 10) / 10
  const whole = Math.floor(tenths)
  if (tenths === whole) return String(whole)
  return tenths - whole === 0.5 ? `${whole || ''}½` : String(tenths)
}
