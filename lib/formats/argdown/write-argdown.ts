import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { oneLine } from '@/lib/domain/shared/words'
import { argumentsOfMap, type MapBearing, type MapStatement } from '../arguments/arguments-of-map'

const SIGNS: Record<MapBearing['kind'], string> = { supports: '+>', opposes: '->', qualifies: '_>' }

/** A map as Argdown: each statement with its factor as a tag, and under it what it bears on. */
export function writeArgdown(map: ArgumentMap): string {
  const { statements, bearings } = argumentsOfMap(map)
  const blocks = statements.map((one) => {
    const own = bearings
      .filter(({ from }) => from === one.id)
      .map(({ to, kind }) => `  ${SIGNS[kind]} [${titleOf(to)}]`)
    return [statementLine(one), ...own].join('\n')
  })
  const title = oneLine(map.title || map.question.text).replaceAll('"', '')
  return `===\ntitle: "${title}"\n===\n\n${blocks.join('\n\n')}\n`
}

const titleOf = (id: string): string => id.replace(/[[\]{}<>#\n]/g, ' ')

function statementLine({ id, text, factor }: MapStatement): string {
  // Marks of Argdown in a person’s words would be read as such.
  const words = oneLine(text)
    .replace(/[*_[\]<>#]/g, '\\$&')
    .replaceAll('//', '/ /')
    .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
  const tag = factor === '' ? '' : ` #(${oneLine(factor).replace(/[()]/g, '')})`
  return `[${titleOf(id)}]: ${words}${tag}`
}
