import { describe, expect, test } from 'vitest'
import { drawQr } from '@/lib/render/qr/draw-qr'

/** Which modules the path fills, row by row. */
function modules({ size, d }: { size: number; d: string }): boolean[][] {
  const filled = Array.from({ length: size }, () => Array.from({ length: size }, () => false))
  for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let i = 0; i < Number(width); i++) filled[Number(y)]![Number(x) + i] = true
  return filled
}

describe('a drawn QR code', () => {
  const drawn = drawQr('https://howfar.school.example/join/HK7M4PXQ')
  const rows = modules(drawn)

  test('has a quiet zone of four modules on every side', () => {
    const edge = (n: number) => n < 4 || n >= drawn.size - 4
    const inEdge = rows.flatMap((row, y) => row.filter((_, x) => edge(x) || edge(y)))
    expect(inEdge).not.toContain(true)
  })

  test('has its three eyes in three corners', () => {
    const row = (x: number, y: number) =>
      rows[y]!.slice(x, x + 7)
        .map((dark) => (dark ? '#' : '.'))
        .join('')
    const far = drawn.size - 11
    for (const [x, y] of [
      [4, 4],
      [far, 4],
      [4, far],
    ] as const) {
      expect(row(x, y)).toBe('#######')
      expect(row(x, y + 1)).toBe('#.....#')
      expect(row(x, y + 3)).toBe('#.###.#')
    }
  })

  test('of another text is another', () => {
    expect(drawQr('https://howfar.school.example/join/HK7M4PXR').d).not.toBe(drawn.d)
  })
})
