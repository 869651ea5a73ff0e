import { type Look, NO_LOOK } from '@/lib/domain/shared/factor-look'

/** The attributes that the style sheet draws the look of a factor by. */
export const lookAttributes = (id: string | null | undefined, { hue, edge }: Pick<Look, 'hue' | 'edge'> = NO_LOOK) => ({
  'data-factor': id ?? 'other',
  'data-hue': hue,
  'data-edge': edge,
})
