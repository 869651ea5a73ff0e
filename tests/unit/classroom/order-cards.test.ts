import { describe, expect, test } from 'vitest'
import { CARDS_ON_A_SHEET, sheetsOf } from '@/components/classroom/class/order-cards'

const cards = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ seatId: `s${i + 1}`, name: `Wren ${i + 1}`, code: '' }))
const idsOf = (sheets: ReturnType<typeof sheetsOf>) => sheets.map((sheet) => sheet.map((card) => card?.seatId))

describe('cards on sheets', () => {
  test.each(['register', 'names', 'pile'] as const)('hold every card once, in the order of the %s', (order) => {
    const sheets = sheetsOf(cards(19), order, {})
    expect(sheets.map((sheet) => sheet.length)).toEqual([8, 8, 8])
    expect(new Set(idsOf(sheets).flat()).size).toBe(20)
  })

  test('give the register from the top when the pile is cut through', () => {
    const sheets = idsOf(sheetsOf(cards(19), 'pile', {}))
    const piles = Array.from({ length: CARDS_ON_A_SHEET }, (_, place) => sheets.map((sheet) => sheet[place]))
    expect(piles.flat().filter(Boolean)).toEqual(cards(19).map((c) => c.seatId))
  })

  test('by my list go by last name, and who has none stands last in register order', () => {
    const names = { s2: 'Rowan Ash', s3: 'Hazel Birch', s4: 'Alder Ash' }
    expect(
      idsOf(sheetsOf(cards(5), 'names', names))
        .flat()
        .slice(0, 5),
    ).toEqual(['s4', 's2', 's3', 's1', 's5'])
  })
})
