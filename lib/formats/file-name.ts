import type { ArgumentMap } from '@/lib/domain/map/argument-map'

/** What each document of a map is called in the name of its file. */
const ENDS = { whole: 'plan', plan: 'plan', map: 'map', cards: 'cards', frame: 'frame', writing: 'writing' } as const

/** The name of a file of a map without its ending: its title or question, short and in plain letters, and what of it is inside. */
export const fileNameOf = ({ title, question }: ArgumentMap, what: keyof typeof ENDS | null): string =>
  [slug(title || question.text), ...(what === null ? [] : [ENDS[what]])].join('-')

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60) || 'essay'
