import { isBuiltInFactor } from './built-in-factors'
import type { Factor } from './factor'
import {
  EDGES,
  FAMILIES,
  type FactorEdge,
  HUES,
  type Hue,
  ICONS,
  type IconName,
  type Look,
  NO_LOOK,
  PALETTE,
} from './factor-look'

/**
 * The look of each factor of a deck or map, by id. What was chosen holds; else a factor takes its family's look, else one
 * of the palette. While there are edges left every factor has another, so that they also tell apart in black on white;
 * after that no two share both colour and edge. A picture is used twice only when all are.
 */
export function looksOf(factors: Factor[]): Map<string, Look> {
  const looks = new Map<string, Look>()
  const used: Look[] = factors.map(chosenIn).filter(isWhole)
  const builtInFirst = [...factors].sort((a, b) => Number(isBuiltInFactor(b.id)) - Number(isBuiltInFactor(a.id)))
  for (const factor of builtInFirst) {
    const chosen = chosenIn(factor)
    const look = isWhole(chosen) ? chosen : freeLook(factor, chosen, used)
    if (!isWhole(chosen)) used.push(look)
    looks.set(factor.id, look)
  }
  return looks
}

/** The factor with its look written down, as it is beside these others. */
export function withLook(factor: Factor, others: Factor[]): Factor {
  return { ...factor, ...(looksOf([...others, factor]).get(factor.id) ?? NO_LOOK) }
}

function freeLook(factor: Factor, chosen: Partial<Look>, used: Look[]): Look {
  const family =
    FAMILIES.find(({ name }) => name === factor.id) ?? FAMILIES.find(({ words }) => words.test(factor.name))
  const free = PALETTE.find((look) => isFree(look, used)) ?? PALETTE[0] ?? NO_LOOK
  const wanted = { ...(family?.look ?? free), ...chosen }
  const icon = chosen.icon ?? freeIcon(wanted.icon, used)
  if (chosen.hue && chosen.edge) return { ...wanted, icon }
  const hues = chosen.hue ? [chosen.hue] : [wanted.hue, ...HUES]
  const edges = chosen.edge ? [chosen.edge] : [wanted.edge, ...EDGES]
  return { icon, ...freePair(hues, edges, used) }
}

const isFree = (look: Look, used: Look[]) =>
  !used.some(({ icon, hue, edge }) => icon === look.icon || (hue === look.hue && edge === look.edge))

function freeIcon(wanted: IconName, used: Look[]): IconName {
  const taken = new Set(used.map(({ icon }) => icon))
  const others = PALETTE.map(({ icon }) => icon)
  return [wanted, ...others, ...ICONS].find((icon) => !taken.has(icon)) ?? wanted
}

/** The first edge that nobody has, in the wanted colour; else the first colour and edge that nobody has together. */
function freePair(hues: Hue[], edges: FactorEdge[], used: Look[]): { hue: Hue; edge: FactorEdge } {
  const [hue = NO_LOOK.hue] = hues
  const fresh = edges.find((edge) => !used.some((look) => look.edge === edge))
  if (fresh) return { hue, edge: fresh }
  const pairs = hues.flatMap((h) => edges.map((e) => ({ hue: h, edge: e })))
  return (
    pairs.find((pair) => !used.some((look) => look.hue === pair.hue && look.edge === pair.edge)) ?? {
      hue,
      edge: edges[0] ?? NO_LOOK.edge,
    }
  )
}

const isWhole = (look: Partial<Look>): look is Look =>
  look.icon !== undefined && look.hue !== undefined && look.edge !== undefined

/** What a factor says of its own look; a name that this version does not know says nothing. */
const chosenIn = ({ icon, hue, edge }: Factor): Partial<Look> => ({
  ...one('icon', ICONS, icon),
  ...one('hue', HUES, hue),
  ...one('edge', EDGES, edge),
})

const one = <K extends keyof Look>(key: K, names: readonly Look[K][], value: unknown): Partial<Look> =>
  names.includes(value as Look[K]) ? ({ [key]: value } as Partial<Look>) : {}
