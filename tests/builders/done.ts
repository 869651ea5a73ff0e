import type { Result } from '@/lib/domain/shared/result'

/** What came of it; a refusal fails the test with its sentence. */
export function done<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.refusal.message}`)
  return result.value
}
