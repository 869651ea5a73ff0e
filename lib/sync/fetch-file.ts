import { RefusalSaid } from '@/lib/domain/shared/refusal-said'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** A file as the server made it, under the name that it gave. */
export type FetchedFile = { bytes: Blob; name: string }

/** Fetches a file of ours, so that whatever the server says instead can be told in a sentence and the page stays. */
export async function fetchFile(url: string, stopped?: AbortSignal): Promise<Result<FetchedFile>> {
  try {
    const response = await fetch(url, stopped ? { signal: stopped } : {})
    if (!response.ok) return refuse(`status-${response.status}`, await sentenceIn(response))
    const said = response.headers.get('content-disposition') ?? ''
    const own = /filename\*=UTF-8''([^;]+)/.exec(said)?.[1]
    const name = own ? decodeURIComponent(own) : /filename="([^"]+)"/.exec(said)?.[1]
    if (!name) return refuse('no-file', 'You are not signed in any more. Sign in and try again: your work is safe.')
    return ok({ bytes: await response.blob(), name })
  } catch {
    return refuse('offline', 'There is no connection, and this file is made on the server. Your work is safe.')
  }
}

async function sentenceIn(response: Response): Promise<string> {
  const refusal = RefusalSaid.safeParse(await response.json().catch(() => null))
  return refusal.success
    ? refusal.data.message
    : `The server could not make this file (it answered ${response.status}).`
}
