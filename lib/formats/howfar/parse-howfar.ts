import { ArgumentMap, MAP_VERSION } from '@/lib/domain/map/argument-map'
import { checkShape } from '@/lib/domain/map/check-shape'
import { tooLarge } from '@/lib/domain/map/map-size'
import { LIMITS } from '@/lib/domain/shared/limits'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Loss } from '../cards/read-cards'
import type { Source } from '../cards/source'
import { decodeText } from '../text/decode-text'

/** The map of a file of map JSON. Refusals name the file, where in it, and the reason; unknown fields are kept. */
export function parseHowfar(bytes: Uint8Array, fileName: string): Result<ArgumentMap> {
  const text = decodeText(bytes, fileName, LIMITS.mapBytes)
  if (!text.ok) return text
  let value: unknown
  try {
    value = JSON.parse(text.value)
  } catch (error) {
    return refuse('not-json', `${fileName}, ${placeOf(text.value, error)}: this is not valid JSON.`)
  }
  return parseMap(value, fileName)
}

/** The same of a file as every format is read. Nothing is lost. */
export function readHowfar({ bytes, name }: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const map = parseHowfar(bytes, name)
  return map.ok ? ok({ map: map.value, lost: [] }) : map
}

/** The map of a JSON value, whole and fitting together. `source` names it in a refusal. */
export function parseMap(value: unknown, source = 'The map'): Result<ArgumentMap> {
  if (typeof value !== 'object' || value === null) return refuse('not-a-map', `${source}: this is not a Howfar map.`)
  if (!('format' in value) && 'map' in value) return parseMap(value.map, source)
  const { format, version } = value as { format?: unknown; version?: unknown }
  if (format !== 'howfar-map')
    return refuse('not-a-map', `${source}: this is not a Howfar map; its "format" should be "howfar-map".`)
  if (typeof version === 'number' && version > MAP_VERSION) {
    return refuse(
      'newer',
      `${source}: this map was made by a newer Howfar (version ${version}); this one reads versions up to ${MAP_VERSION}. Update Howfar to open it.`,
    )
  }
  const parsed = ArgumentMap.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    return refuse('bad-shape', `${source}, ${pathOf(issue.path)}: ${issue.message}.`)
  }
  const checked = checkShape(parsed.data)
  const refusal = checked.ok ? tooLarge(checked.value) : checked.refusal
  return refusal ? refuse(refusal.code, `${source}: ${refusal.message}`) : checked
}

/** `claims[3].weight`, as a person would write it. */
export const pathOf = (path: PropertyKey[]) =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '') || 'the whole file'

function placeOf(text: string, error: unknown): string {
  const at = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length)
  const before = text.slice(0, at).split('\n')
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`
}
