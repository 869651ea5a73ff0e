import type { openMapSession } from './open-map-session'

type Session = Pick<ReturnType<typeof openMapSession>, 'view' | 'subscribe' | 'wake' | 'settled'>

/** Waits until the server has acknowledged every edit of a map. Null then; otherwise why it has not, in words. */
export async function allSent(session: Session): Promise<string | null> {
  await session.settled()
  if (session.view().unsent === 0) return null
  return new Promise((resolve) => {
    const unsubscribe = session.subscribe(() => {
      const { unsent, save } = session.view()
      const why = save.kind === 'offline' || save.kind === 'refused' ? save.why : null
      if (unsent > 0 && why === null) return
      unsubscribe()
      resolve(unsent === 0 ? null : why)
    })
    // What was given up is tried again, and says how that went.
    session.wake()
  })
}
