/** How the pages are coloured; `auto` follows the device. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof THEMES)[number]

export const parseTheme = (value: unknown): Theme => THEMES.find((t) => t === value) ?? 'auto'
