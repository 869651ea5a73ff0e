import type { ArgumentMap } from '@/lib/domain/map/argument-map'

/** A map as map JSON, for people to read and programs to open. */
export const writeHowfar = (map: ArgumentMap): string => `${JSON.stringify(map, null, 2)}\n`
