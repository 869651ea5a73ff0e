import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ICONS } from '@/lib/domain/shared/factor-look'
import icons from '@/lib/render/pdf/factor-icons.json'

/** What the screen draws an icon of, as it stands in the package it comes from. */
const drawnOnScreen = (name: string): string[] =>
  [
    ...readFileSync(`node_modules/lucide-react/dist/esm/icons/${name}.mjs`, 'utf8').matchAll(
      /\b(?:d|cx|cy|r|x|y|width|height|x1|x2|y1|y2|points|rx|ry|fill): "([^"]+)"/g,
    ),
  ].map(([, value = '']) => value)

test('every picture that a factor may have is in print what it is on the screen', () => {
  expect(Object.keys(icons).sort()).toEqual([...ICONS].sort())
  for (const name of ICONS) {
    const printed = [...icons[name].matchAll(/='([^']+)'/g)].map(([, value = '']) => value)
    expect([name, printed]).toEqual([name, drawnOnScreen(name)])
  }
})
