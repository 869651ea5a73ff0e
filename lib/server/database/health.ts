import 'server-only'
import packageJson from '@/package.json'
import { database } from './database'

export type Health = { status: 'ok' | 'unavailable'; database: 'sqlite'; version: string }

/** Whether the database answers. */
export async function health(): Promise<Health> {
  const about = { database: 'sqlite', version: packageJson.version } as const
  try {
    await database().user.findFirst({ select: { id: true } })
    return { status: 'ok', ...about }
  } catch {
    return { status: 'unavailable', ...about }
  }
}
