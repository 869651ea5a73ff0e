/**
 * Pupils dealt into groups in register order, as even as can be and nobody left alone: of seven in pairs, one group has
 * three. By seat id, the group's number from 1 on; nobody is in one where everybody works alone.
 */
export function dealGroups(seatIds: readonly string[], groupOf: number): Record<string, number> {
  if (groupOf < 2 || seatIds.length === 0) return {}
  const count = Math.max(1, Math.min(Math.ceil(seatIds.length / groupOf), Math.floor(seatIds.length / 2)))
  return Object.fromEntries(seatIds.map((id, i) => [id, Math.floor((i * count) / seatIds.length) + 1]))
}
