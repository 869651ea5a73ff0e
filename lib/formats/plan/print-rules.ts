import type { PlanRules } from '@/lib/domain/plan/plan-rules'
import type { Paper } from '@/lib/domain/shared/paper'

/** What a document for people needs besides the map: how long an essay of each kind is, and the paper. */
export type PrintRules = Pick<PlanRules, 'presets'> & { paper: Paper }
