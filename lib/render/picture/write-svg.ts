import { xmlText } from '@/lib/domain/shared/xml-text'
import type { Picture, Shape, Stroke } from './picture'

/** The letters of the page, and what is nearest to them on machines that have not got them: no wider. */
const FONTS = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', 'Noto Sans', Arial, Helvetica, sans-serif"

/** A picture as SVG, with its words as words: to be looked for, copied and read aloud. */
export function writeSvg({ width, height, title, told, shapes }: Picture): string {
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title told" font-family="${FONTS}">
<title id="title">${escaped(title)}</title>
<desc id="told">${escaped(told)}</desc>
${shapes.map(shapeXml).join('\n')}
</svg>
`
}

function shapeXml(shape: Shape): string {
  if (shape.is === 'path') return `<path d="${shape.d}" fill="${shape.fill ?? 'none'}"${strokeXml(shape.stroke)}/>`
  const { x, y, text, size, bold, italic, colour } = shape
  const look = `${bold ? ' font-weight="600"' : ''}${italic ? ' font-style="italic"' : ''}`
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${colour}"${look}>${escaped(text)}</text>`
}

function strokeXml(stroke: Stroke | null): string {
  if (stroke === null) return ''
  const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : ''
  return ` stroke="${stroke.colour}" stroke-width="${stroke.width}"${dash}${stroke.round ? ' stroke-linecap="round"' : ''}`
}

const round = (n: number): number => Math.round(n * 10) / 10

/** The same words within an attribute too. */
const escaped = (text: string): string => xmlText(text).replaceAll('"', '&quot;')
