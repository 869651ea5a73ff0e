import 'server-only'
import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { carryAnnouncements, hear, hearAll, watchedMaps } from '../announce'
import type { Database } from '../database/database'
import { connectionTo } from '../database/pooled-postgres'
import { shareDatabase } from './instance-lock'

/** The one channel on which the instances of an installation wake each other. */
const CHANNEL = 'howfar'
/** PostgreSQL takes no longer message than 8,000 bytes. */
const MOST_LETTERS = 7_000
const AGAIN_AFTER_MS = 1_000
/** What no message told of is found within this. */
const LOOK_EVERY_MS = 5_000

/**
 * Joins this process to the other instances on one PostgreSQL: what is announced here wakes who follows it there, and
 * the other way round. `url`: of PostgreSQL. A message is a hint and may be lost; a look at the numbers of the maps that are followed, every
 * five seconds, finds what it would have told. Answers how to leave.
 */
export function joinInstances(db: Database, url: string, { lookEveryMs = LOOK_EVERY_MS } = {}): () => Promise<void> {
  const self = randomUUID()
  const line = new Line(url, (message) => {
    const [from, ...names] = message.split('\n')
    if (from !== self) for (const name of names) hear(name)
  })
  line.open()
  const stopCarrying = carryAnnouncements(sender(db, self))
  const looking = setInterval(lookAt(db), lookEveryMs)
  looking.unref()
  return async () => {
    stopCarrying()
    clearInterval(looking)
    await line.close()
  }
}

/** A connection that listens, and is made again whenever it breaks. */
class Line {
  private client: Client | null = null
  private closed = false

  constructor(
    private readonly url: string,
    private readonly take: (message: string) => void,
  ) {}

  open(): void {
    const client = new Client(connectionTo(this.url))
    this.client = client
    client.on('notification', ({ payload }) => this.take(payload ?? ''))
    client.once('error', () => void client.end().catch(() => {}))
    client.once('end', () => this.openAgain())
    this.listen(client).catch(() => void client.end().catch(() => this.openAgain()))
  }

  private async listen(client: Client): Promise<void> {
    await client.connect()
    await shareDatabase(client)
    await client.query(`LISTEN ${CHANNEL}`)
    // Whatever was said while nobody listened.
    hearAll()
  }

  private openAgain(): void {
    if (this.closed) return
    setTimeout(() => {
      if (!this.closed) this.open()
    }, AGAIN_AFTER_MS).unref()
  }

  async close(): Promise<void> {
    this.closed = true
    await this.client?.end().catch(() => {})
  }
}

/** Sends names to the other instances: those that come up while one message is on its way go together in the next. */
function sender(db: Database, self: string): (name: string) => void {
  let waiting = new Set<string>()
  let sending = false

  async function send(): Promise<void> {
    sending = true
    while (waiting.size > 0) {
      const messages = inMessages(self, waiting)
      waiting = new Set()
      // A message that is not sent is one of those that may be lost.
      for (const message of messages) await db.$executeRaw`SELECT pg_notify(${CHANNEL}, ${message})`.catch(() => {})
    }
    sending = false
  }

  return (name) => {
    waiting.add(name)
    if (!sending) void send()
  }
}

function inMessages(self: string, names: Iterable<string>): string[] {
  const messages: string[] = []
  let message = self
  for (const name of names) {
    if (message.length + name.length >= MOST_LETTERS) {
      messages.push(message)
      message = self
    }
    message += `\n${name}`
  }
  return [...messages, message]
}

/** Wakes who follows a map whose number is another than at the last look. */
function lookAt(db: Database): () => Promise<void> {
  let seen = new Map<string, number>()
  return async () => {
    const ids = watchedMaps()
    if (ids.length === 0) return
    const rows = await db.map
      .findMany({ where: { id: { in: ids } }, select: { id: true, headSeq: true } })
      .catch(() => null)
    if (!rows) return
    const now = new Map(rows.map((row) => [row.id, row.headSeq]))
    for (const id of ids) if (seen.get(id) !== now.get(id)) hear(`map ${id}`)
    seen = now
  }
}
