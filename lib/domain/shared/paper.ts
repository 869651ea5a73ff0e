import * as z from 'zod'

/** The sizes of paper that anything is printed on. */
export const Paper = z.enum(['a4', 'letter'])
export type Paper = z.infer<typeof Paper>

/** What each is called, and how wide and high it is, in millimetres. */
export const PAPERS: Record<Paper, { name: string; width: number; height: number }> = {
  a4: { name: 'A4', width: 210, height: 297 },
  letter: { name: 'Letter', width: 215.9, height: 279.4 },
}
