/** Once, before the first request: a bad environment stops the server here and not at somebody's first save. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnv } = await import('./lib/server/env')
  const env = readEnv()
  process.env.NEXTAUTH_URL ??= env.url
  process.env.NEXTAUTH_SECRET ??= env.secret
  const { watchRetention } = await import('./lib/server/erasure/erase-expired')
  watchRetention()
  const { database } = await import('./lib/server/database/database')
  const { watchCopies } = await import('./lib/server/backup/watch-copies')
  watchCopies()
  if (database().kind === 'postgresql') {
    const { joinInstances } = await import('./lib/server/instances/join-instances')
    joinInstances(database(), env.databaseUrl)
    // Whoever may reach it reads it without asking: it needs no door.
    return
  }
  const { openBackupDoor } = await import('./lib/server/backup/backup-door')
  // Without it the server still serves; a backup then says that nobody answers.
  await openBackupDoor(database(), env).catch((error) => console.error('backup: the door stays shut', error))
}
