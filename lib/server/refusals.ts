import 'server-only'
import { refuse } from '@/lib/domain/shared/result'

/** One answer for what is not there and for what is somebody else's, so that asking tells nothing. */
export const notFound = () => refuse('not-found', 'There is nothing here, or it is not yours.')

export const signInFirst = () =>
  refuse('sign-in', 'Your session has ended. Your work is safe on this device; sign in or use your resume code.')
