import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { drawPicture } from '@/lib/render/picture/draw-picture'
import type { Picture, Shape } from '@/lib/render/picture/picture'

/** Two pixels to one of the picture; an iPad draws no canvas of more than so many pixels. */
const SCALE = 2
const MOST_PIXELS = 16_000_000

/** The map as a PNG, painted here with the letters of the page. */
export async function paintMap(map: ArgumentMap): Promise<Result<Uint8Array>> {
  const picture = drawPicture(map)
  const { width, height } = picture
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const brush = canvas.getContext('2d')
  if (!brush) return NOT_PAINTED
  brush.scale(scale, scale)
  await paint(brush, picture)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  return blob ? ok(new Uint8Array(await blob.arrayBuffer())) : NOT_PAINTED
}

const NOT_PAINTED = refuse('not-painted', 'This browser could not paint the picture. Take the SVG or the PDF instead.')

async function paint(brush: CanvasRenderingContext2D, { shapes }: Picture): Promise<void> {
  const family = getComputedStyle(document.body).fontFamily
  await Promise.all(['400', '600', 'italic 400'].map((look) => document.fonts.load(`${look} 13px ${family}`)))
  for (const shape of shapes) paintShape(brush, shape, family)
}

function paintShape(brush: CanvasRenderingContext2D, shape: Shape, family: string): void {
  if (shape.is === 'words') {
    brush.font = `${shape.italic ? 'italic ' : ''}${shape.bold ? 600 : 400} ${shape.size}px ${family}`
    brush.fillStyle = shape.colour
    brush.fillText(shape.text, shape.x, shape.y)
    return
  }
  const path = new Path2D(shape.d)
  if (shape.fill !== null) {
    brush.fillStyle = shape.fill
    brush.fill(path)
  }
  if (shape.stroke === null) return
  const { colour, width, dash = [], round = false } = shape.stroke
  brush.strokeStyle = colour
  brush.lineWidth = width
  brush.lineCap = round ? 'round' : 'butt'
  brush.setLineDash([...dash])
  brush.stroke(path)
}
