/** The terms of a question as it is set, until a teacher says otherwise. */
export const USUAL_TERMS = {
  late: 'taken' as const,
  scaffold: 'slots' as const,
  scaffoldFor: {},
  checksOff: [],
  groupOf: 1,
  figures: false,
}
