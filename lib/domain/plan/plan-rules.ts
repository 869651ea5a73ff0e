import * as z from 'zod'
import { CheckRules } from './check-rules'
import { Presets } from './preset'
import { WordLists } from './word-lists'

/** What a plan is read and checked by, beside the map itself: data of the school, which a teacher may edit. */
export const PlanRules = z.object({ presets: Presets, wordLists: WordLists, checks: CheckRules })
export type PlanRules = z.infer<typeof PlanRules>
