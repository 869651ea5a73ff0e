import { bullets } from './bullets'
import { findings } from './findings'
import { questions } from './questions'
import type { Judge } from './report'
import { verdicts } from './verdicts'

/** Every kind of thing that is judged on the labelled sets. */
export const JUDGES: Judge[] = [bullets, questions, verdicts, findings]
