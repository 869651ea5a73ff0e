/** What a part within a part of the form is called. */
export const PART_TITLE = 'mb-1 font-strong text-ink-2 text-small'
