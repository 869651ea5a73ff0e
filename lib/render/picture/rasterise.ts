import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { xmlText } from '@/lib/domain/shared/xml-text'
import type { Picture } from './picture'
import { writeSvg } from './write-svg'

/** Two pixels to one of the picture, but no side longer than this, which every program opens. */
const SCALE = 2
const LONGEST = 12_000
const DOTS = 72

/** A picture in pixels, drawn on this machine with the letters that the project brings along. */
export async function renderPng(picture: Picture): Promise<Result<Uint8Array>> {
  const scale = Math.min(SCALE, LONGEST / Math.max(picture.width, picture.height))
  const folder = await mkdtemp(path.join(tmpdir(), 'howfar-letters-'))
  try {
    // Read when the first letter is drawn: a server has no fonts of its own.
    process.env.FONTCONFIG_FILE = await describeFonts(folder)
    const { default: sharp } = await import('sharp')
    const svg = Buffer.from(writeSvg(picture))
    return ok(
      new Uint8Array(
        await sharp(svg, { density: DOTS * scale, unlimited: true })
          .png()
          .toBuffer(),
      ),
    )
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    return refuse(
      'no-pixels',
      'What draws pixels (the package sharp) is not there for this machine. Write the map as .svg, or take the PNG from its page.',
    )
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function describeFonts(folder: string): Promise<string> {
  const file = path.join(folder, 'fonts.conf')
  const ours = path.join(process.cwd(), 'node_modules/@expo-google-fonts')
  await writeFile(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${xmlText(ours)}</dir><cachedir>${xmlText(folder)}</cachedir></fontconfig>`,
  )
  return file
}
