import { Equal, type LucideIcon, Minus, Plus } from 'lucide-react'
import type { Side } from '@/lib/domain/question/question-types'

/** The sign of each side, beside its word. */
export const SIDE_ICONS: Record<Side, LucideIcon> = { supports: Plus, opposes: Minus, qualifies: Equal }
