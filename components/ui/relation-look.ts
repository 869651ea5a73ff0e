import type { RelationKind } from '@/lib/domain/map/relation-kind'

/** The ink of a relation, for its words as for its line. */
export const RELATION_INKS: Record<RelationKind, string> = {
  supports: 'text-(--rel-supports)',
  exemplifies: 'text-(--rel-supports)',
  opposes: 'text-(--rel-opposes)',
  qualifies: 'text-(--rel-qualifies)',
  links: 'text-(--rel-links)',
}

const DASHES: Partial<Record<RelationKind, string>> = {
  qualifies: '[stroke-dasharray:2_4]',
  links: '[stroke-dasharray:9_4]',
}

/** How its line is drawn. `on`: it is the one that is looked at. */
export const relationLineLook = (kind: RelationKind, on = false): string => {
  const width = kind === 'links' ? 'stroke-(length:--rel-w-on)' : 'stroke-(length:--rel-w)'
  return `fill-none stroke-current ${RELATION_INKS[kind]} ${DASHES[kind] ?? ''} ${on ? 'stroke-[4.5px]' : width}`
}

/** The word that lies on its line, to be pressed. */
export const relationLabelLook = (kind: RelationKind, placed: string): string =>
  `z-2 inline-flex h-[22px] cursor-pointer items-center gap-2 rounded-pill border-[1.5px] border-current bg-card px-3 text-label leading-none font-bold whitespace-nowrap ${kind === 'qualifies' ? 'border-dashed' : ''} ${RELATION_INKS[kind]} ${placed}`
