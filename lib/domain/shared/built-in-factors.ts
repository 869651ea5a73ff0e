/** The six factors every deck may use, in the order in which filters and menus show them. */
export const BUILT_IN_FACTORS = [
  { id: 'personality', name: 'Personality' },
  { id: 'circumstance', name: 'Circumstance' },
  { id: 'power-base', name: 'Power base' },
  { id: 'policy', name: 'Policy' },
  { id: 'success', name: 'Success' },
  { id: 'failure', name: 'Failure' },
] as const

export type BuiltInFactorId = (typeof BUILT_IN_FACTORS)[number]['id']

export const isBuiltInFactor = (id: string): id is BuiltInFactorId => BUILT_IN_FACTORS.some((f) => f.id === id)
