/** A place among the claims of a paragraph: before one of its siblings, or null: after all of them. */
export type InParagraph = { in: 'paragraph'; paragraph: string; under: string | null; before: string | null }

/**
 * Where a claim that is let go of lands, and what is shown of it beforehand. `line`: how far below the top of its lane the
 * line is drawn that shows the place, `depth`: how many steps in. `x`, `y`: the card's corner. Pixels of the canvas.
 */
export type DropPlace =
  | (InParagraph & { line: number; depth: number })
  | { in: 'canvas'; x: number; y: number }
  | { in: 'tray' }

export const samePlace = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
