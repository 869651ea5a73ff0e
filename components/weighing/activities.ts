import type { ComponentType } from 'react'

/** One way to weigh the same claims, as history teachers do it on a table. All of them edit the one map. */
export type Activity = { id: string; name: string; hint: string; View: ComponentType }

export const ACTIVITIES: Activity[] = []
