import type { SemanticsId } from './semantics'

/**
 * Each way of adding up how well something stands, in a pupil's words; `published`: where it was first described, for the
 * help page alone.
 */
export const WAYS: Record<SemanticsId, { name: string; plain: string; published: string }> = {
  mlp: {
    name: 'Add it all up',
    plain: 'Adds what holds it up and takes off what argues against it.',
    published: 'MLP-based semantics, in log-odds (Potyka, 2021)',
  },
  'quadratic-energy': {
    name: 'Only clear leads count',
    plain: 'A small lead of one side hardly shows; a large one does.',
    published: 'Quadratic energy model (Potyka, 2018)',
  },
  'df-quad': {
    name: 'One strong reason can be enough',
    plain: 'The strongest on each side does most, and more of them add less and less.',
    published: 'DF-QuAD (Rago, Toni, Aurisicchio and Baroni, 2016)',
  },
  euler: {
    name: 'Doubt has limits',
    plain: 'What argues against it brings it down only so far; what holds it up can lift it all the way.',
    published: 'Euler-based semantics (Amgoud and Ben-Naim, 2018)',
  },
}
