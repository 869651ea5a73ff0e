import { createInterface, type Interface } from 'node:readline'
import { Writable } from 'node:stream'

/**
 * Lines from standard input: asked for on a terminal, where a secret is not shown while it is typed, or read one after
 * the other from a pipe. An input that has ended answers ''.
 */
export class LineReader {
  private quiet = false
  private readonly lines: AsyncIterator<string>
  private readonly reader: Interface

  constructor() {
    const echo = new Writable({
      write: (chunk, _, done) => {
        if (!this.quiet) process.stderr.write(chunk)
        done()
      },
    })
    this.reader = createInterface({ input: process.stdin, output: echo, terminal: process.stdin.isTTY === true })
    this.lines = this.reader[Symbol.asyncIterator]()
  }

  async ask(question: string, { secret = false } = {}): Promise<string> {
    if (process.stdin.isTTY) process.stderr.write(`${question}: `)
    this.quiet = secret
    const { value, done } = await this.lines.next()
    this.quiet = false
    if (secret && process.stdin.isTTY) process.stderr.write('\n')
    return done ? '' : value
  }

  close(): void {
    this.reader.close()
  }
}
