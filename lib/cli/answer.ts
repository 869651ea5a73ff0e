import type { Result } from '@/lib/domain/shared/result'

/** What a command answers: text for standard output, or a refusal. Notes go to standard error as they come up. */
export type Answer = Result<string>

/** The options of a command by name. */
export type Options = Record<string, string>
