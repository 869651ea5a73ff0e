import type { Paper } from '@/lib/domain/shared/paper'
import type { Loss } from '@/lib/formats/cards/read-cards'
import type { DocumentId } from '@/lib/formats/documents'
import type { FormatId } from '@/lib/formats/formats'
import type { SlipChoice } from '@/lib/render/pdf/slips'

/** How it is printed: on what, with whose name, and of the cards which. */
export type Printing = { paper: Paper; named: boolean; cards: SlipChoice }

/** What is to be in the hand. `document`: null where a file of it is to be read by other programs. */
export type Wish = { id: FormatId; document: DocumentId | null; printing: Printing }

/** A file that was made. `pages`: of what has pages. `lost`: what of the map is not in it. */
export type MadeFile = { blob: Blob; name: string; pages: number | null; lost: Loss[] }

/** What is being done just now: a file that is drawn on the server waits until all is saved. */
export type TakingStep = 'saving' | 'making'

/** How far a file has come. A failed one says why. */
export type Taking =
  | { kind: 'choosing' }
  | { kind: 'making'; wish: Wish; step: TakingStep }
  | { kind: 'done'; wish: Wish; file: MadeFile }
  | { kind: 'failed'; wish: Wish; why: string }
