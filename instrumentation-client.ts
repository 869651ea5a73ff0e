import { config } from 'zod'

// Before the first schema: otherwise zod tries whether it may compile one, which the content policy reports as an eval.
config({ jitless: true })
