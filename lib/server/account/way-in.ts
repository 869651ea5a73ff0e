import 'server-only'
import Credentials from 'next-auth/providers/credentials'
import { cannotSaveWord } from '@/lib/domain/shared/cannot-save'
import { diskFaultOf } from '../database/disk-fault'

/**
 * A way to sign in. What it throws, next-auth puts into an address: a disk that takes no new session is one word there,
 * which the page says as a sentence.
 */
export const wayIn: typeof Credentials = (way) =>
  Credentials({
    ...way,
    authorize: async (given, request) => {
      try {
        return await way.authorize(given, request)
      } catch (error) {
        const fault = diskFaultOf(error)
        throw fault ? new Error(cannotSaveWord(fault)) : error
      }
    },
  })
