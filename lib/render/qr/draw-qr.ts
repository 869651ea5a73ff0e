import { encode } from 'uqr'

/** The white margin that readers of QR codes need, in modules. */
const QUIET = 4

/** A QR code as one SVG path in a square of `size` modules, its quiet zone within. */
export type DrawnQr = { size: number; d: string }

/** Draws a text; a run of dark modules in a row is one rectangle. */
export function drawQr(text: string): DrawnQr {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET })
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? 'x' : ' '))
        .join('')
        .matchAll(/x+/g),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  )
  return { size, d: runs.join('') }
}
