import { readFileSync } from 'node:fs'
import { type APIRequestContext, request } from '@playwright/test'

/** What the server answered: its HTTP status, the code of a refusal where there is one, and the body as it was sent. */
export type Answer = { status: number; code: string | null; body: string }

type Reference = { workers: Record<string, unknown>; exportedName: string; filename: string }

/** Every server action that a page of the build can call, by its name. */
export function builtActions(): Map<string, { id: string; page: string }> {
  const manifest = JSON.parse(readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, Reference>
  }
  return new Map(
    Object.entries(manifest.node).map(([id, { exportedName, workers }]) => {
      const worker = Object.keys(workers)[0]!
      const page = worker.replace(/^app(\/\([^)]+\))?/, '').replace(/\/page$/, '')
      return [exportedName, { id, page: page.replace(/\[[^\]]+\]/g, 'nothing') || '/' }]
    }),
  )
}

/** One browser's worth of cookies, asking the real server over HTTP as a browser does, without drawing anything. */
export class Visitor {
  private constructor(
    readonly name: string,
    private readonly http: APIRequestContext,
    private readonly base: string,
  ) {}

  static async arrive(name: string, base: string): Promise<Visitor> {
    return new Visitor(name, await request.newContext({ baseURL: base, extraHTTPHeaders: { origin: base } }), base)
  }

  leave = (): Promise<void> => this.http.dispose()

  /** What makes a browser theirs. */
  cookies = async () => (await this.http.storageState()).cookies

  /** Signs in through one of the ways in. */
  async enter(way: string, fields: Record<string, string> = {}): Promise<void> {
    const { csrfToken } = await (await this.http.get('/api/auth/csrf', { maxRetries: 3 })).json()
    const answer = await this.http.post(`/api/auth/callback/${way}`, { form: { ...fields, csrfToken, json: 'true' } })
    if (!answer.ok()) throw new Error(`${this.name} could not enter by ${way}: ${answer.status()}`)
  }

  async signOut(): Promise<void> {
    const { csrfToken } = await (await this.http.get('/api/auth/csrf', { maxRetries: 3 })).json()
    await this.http.post('/api/auth/signout', { form: { csrfToken, json: 'true' } })
  }

  async ask(method: string, path: string, body?: unknown): Promise<Answer> {
    const given = body === undefined ? {} : { data: body as object }
    // A stream of events ends when it is told to, not by itself: its head is the answer.
    if (path.endsWith('/events')) return this.head(path)
    const answer = await this.http.fetch(path, { method, maxRedirects: 0, maxRetries: 3, ...given })
    return read(answer.status(), await answer.text())
  }

  /** Sends what no page sends, and says no more of where it comes from than `headers` do. */
  async send(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Response> {
    const stop = new AbortController()
    const cookie = await this.cookie()
    const given = body === undefined ? {} : { body }
    const asked = { method, redirect: 'manual' as const, signal: stop.signal, ...given }
    const answer = await fetch(this.base + path, { ...asked, headers: { cookie, ...headers } })
    if (answer.headers.get('content-type')?.startsWith('text/event-stream')) stop.abort()
    return answer
  }

  /** The cookies of this visitor, as a request carries them. */
  async cookie(): Promise<string> {
    const { cookies } = await this.http.storageState()
    return cookies.map((c) => `${c.name}=${c.value}`).join('; ')
  }

  private async head(path: string): Promise<Answer> {
    const stop = new AbortController()
    const headers = { cookie: await this.cookie() }
    const answer = await fetch(this.base + path, { headers, signal: stop.signal })
    const body = answer.ok ? '' : await answer.text()
    stop.abort()
    return read(answer.status, body)
  }

  /** Calls a server action as its page does. */
  async act(action: { id: string; page: string }, args: unknown[]): Promise<Answer & { value?: unknown }> {
    const answer = await this.http.post(action.page, {
      headers: { 'next-action': action.id, 'content-type': 'text/plain;charset=UTF-8', accept: 'text/x-component' },
      data: JSON.stringify(args),
      maxRetries: 3,
    })
    const text = await answer.text()
    const line = /^1:(.*)$/m.exec(text)?.[1] ?? ''
    if (!line.startsWith('{')) return { status: answer.status(), code: null, body: line }
    const result = JSON.parse(line) as { ok?: boolean; value?: unknown; refusal?: { code: string } }
    return { status: answer.status(), code: result.refusal?.code ?? null, body: line, value: result.value }
  }
}

function read(status: number, body: string): Answer {
  const code = /^\{"code":"([a-z-]+)"/.exec(body)?.[1] ?? null
  return { status, code, body }
}
