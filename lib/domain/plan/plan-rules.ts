import * as z from 'zod'
import { Presets } from './preset'

/** What a plan is read and checked by, beside the map itself: data of the school, which a teacher may edit. */
export const PlanRules = z.object({ presets: Presets })
export type PlanRules = z.infer<typeof PlanRules>
