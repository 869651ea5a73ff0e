/** A slip of a returned map: what a teacher says there, and what the pupil answers. */
export const SLIP = 'paper px-4 py-3 text-card leading-card'
export const ANSWER_ROW = 'mt-3 flex flex-wrap gap-2'
export const ANSWER_LOOK = 'flex-auto px-3! pressed:chosen'
