import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Two pictures of one state: the share of its pixels that differ, and a picture of where. */
export type Pair = { name: string; share: number; what: 'changed' | 'new' | 'gone' }

/** A pixel of text that falls otherwise by a hair is no change. */
const HAIR = 0.1

/** Pairs the pictures of two folders by their names, and draws into a third where they differ. */
export function comparePictures(before: string, after: string, out: string): Pair[] {
  mkdirSync(out, { recursive: true })
  const names = new Set([...pngsOf(before), ...pngsOf(after)])
  return [...names].sort().flatMap((name): Pair[] => {
    const [old, now] = [path.join(before, name), path.join(after, name)]
    if (!existsSync(old)) return [{ name, share: 1, what: 'new' }]
    if (!existsSync(now)) return [{ name, share: 1, what: 'gone' }]
    const [a, b] = [readFileSync(old), readFileSync(now)]
    if (a.equals(b)) return []
    const { share, picture } = difference(PNG.sync.read(a), PNG.sync.read(b))
    if (share === 0) return []
    writeFileSync(path.join(out, name), PNG.sync.write(picture))
    return [{ name, share, what: 'changed' }]
  })
}

const pngsOf = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.png'))

function difference(a: PNG, b: PNG): { share: number; picture: PNG } {
  const [width, height] = [Math.max(a.width, b.width), Math.max(a.height, b.height)]
  const picture = new PNG({ width, height })
  const count = pixelmatch(
    onGround(a, width, height).data,
    onGround(b, width, height).data,
    picture.data,
    width,
    height,
    {
      threshold: HAIR,
    },
  )
  return { share: count / (width * height), picture }
}

/** A picture in the corner of a larger one, of nothing. */
function onGround(given: PNG, width: number, height: number): PNG {
  if (given.width === width && given.height === height) return given
  const larger = new PNG({ width, height })
  PNG.bitblt(given, larger, 0, 0, given.width, given.height, 0, 0)
  return larger
}
