import 'server-only'
import { cache } from 'react'
import { currentAccount as ask } from '@/lib/server/sign-in/current-account'

/** Who is asking, looked up once a page: its layout and its parts ask too. */
export const pageAccount = cache(ask)
