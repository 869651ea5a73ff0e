import {
  BookOpenText,
  Brackets,
  ClipboardPaste,
  FileDown,
  FileSpreadsheet,
  FileText,
  Frame,
  Hash,
  Layers,
  type LucideIcon,
  Map as MapIcon,
  MessagesSquare,
  Network,
  SquareSplitHorizontal,
  Table2,
  Workflow,
} from 'lucide-react'
import type { FormatId } from '@/lib/formats/formats'

/** The picture of each format. */
export const FORMAT_ICONS: Record<FormatId, LucideIcon> = {
  flashcards: ClipboardPaste,
  quizlet: SquareSplitHorizontal,
  anki: Layers,
  csv: Table2,
  markdown: Hash,
  docx: FileText,
  xlsx: FileSpreadsheet,
  apkg: BookOpenText,
  howfar: MapIcon,
  argdown: Brackets,
  kialo: MessagesSquare,
  aif: Workflow,
  xaif: Workflow,
  mindmup: Network,
  'json-canvas': Frame,
  pdf: FileDown,
}
