/** Red, green and blue from 0 to 1. */
type Rgb = [number, number, number]
type Matrix = [Rgb, Rgb, Rgb]

/** How eyes that lack one kind of cone see linear light (Machado, Oliveira and Fernandes 2009, severity 1). */
export const VISIONS: Record<string, Matrix> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** How far apart two colours are for such eyes: the distance in CIELAB, where 2.3 is just seen side by side. */
export function distanceFor(vision: Matrix, one: string, two: string): number {
  const [a, b] = [labOf(seenBy(vision, one)), labOf(seenBy(vision, two))]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

const linear = (share: number) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)

function seenBy(vision: Matrix, hex: string): Rgb {
  const light = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255))
  return vision.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        row.reduce((sum, part, i) => sum + part * (light[i] ?? 0), 0),
      ),
    ),
  ) as Rgb
}

function labOf([r, g, b]: Rgb): [number, number, number] {
  const bend = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = bend((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = bend(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = bend((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
