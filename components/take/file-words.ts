import type { LucideIcon } from 'lucide-react'
import { FileText, LayoutTemplate, Map as MapIcon, Scissors } from 'lucide-react'
import type { DocumentId } from '@/lib/formats/documents'
import { FORMAT_IDS, type FormatId, formatById } from '@/lib/formats/formats'
import { documentsOf } from '@/lib/formats/write-target'
import type { Wish } from './taking'

/** The documents that are chosen between, and the picture of each. */
export const DOCUMENT_CHOICES = ['plan', 'map', 'cards', 'frame'] as const satisfies DocumentId[]
export type DocumentChoice = (typeof DOCUMENT_CHOICES)[number]

export const CHOICE_ICONS: Record<DocumentChoice, LucideIcon> = {
  plan: FileText,
  map: MapIcon,
  cards: Scissors,
  frame: LayoutTemplate,
}

/** What is printed comes first, then what is written on in; plain text is copied and not kept as a file. */
const FIRST: readonly FormatId[] = ['pdf', 'docx', 'markdown', 'png', 'svg']

/** The kinds of file that a document can be, the likeliest first. */
export const filesOf = (document: DocumentId): FormatId[] => FIRST.filter((id) => documentsOf(id).includes(document))

/** What leaves for other programs, to be read again. */
export const DATA_FILES = FORMAT_IDS.filter((id) => formatById(id).write !== null)

/** “the PDF”, “the Word file”. */
export const fileWords = ({ id, document }: Pick<Wish, 'id' | 'document'>): string => {
  const { name } = formatById(id)
  if (document === null) return `the file: ${name}`
  return /^[A-Z]{2,}$/.test(name) ? `the ${name}` : `the ${name} file`
}
