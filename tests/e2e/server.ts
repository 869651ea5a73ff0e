import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '../builders/free-port'

/** The real program, started as a user starts it, on a port and a data folder of its own. */
export class Server {
  private child: ChildProcess | undefined
  output = ''
  /** The link of the first teacher account, as it was printed last. */
  setupLink = ''

  private constructor(
    readonly port: number,
    readonly dataDir: string,
    readonly databaseUrl: string,
    private readonly env: Record<string, string> = {},
  ) {}

  /** On a port that is free, unless it matters which, and a file in its data folder, unless another database is named. */
  static async start(port?: number, databaseUrl = ''): Promise<Server> {
    const dataDir = mkdtempSync(path.join(os.tmpdir(), 'howfar-e2e-'))
    const server = new Server(port ?? (await freePort()), dataDir, databaseUrl)
    await server.run()
    return server
  }

  /** Where a proxy in front of it stands at an address, and says more of the environment. */
  static async behind(env: Record<string, string>): Promise<Server> {
    const server = new Server(await freePort(), mkdtempSync(path.join(os.tmpdir(), 'howfar-e2e-')), '', env)
    await server.run()
    return server
  }

  get url(): string {
    return `http://localhost:${this.port}`
  }

  /** Starts the program and waits for the line that says it is ready. */
  run(): Promise<void> {
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      env: {
        ...process.env,
        PORT: String(this.port),
        HOWFAR_DATA_DIR: this.dataDir,
        DATABASE_URL: this.databaseUrl,
        NEXTAUTH_URL: '',
        // So that a test can come from an address of its own, as through a proxy on this machine.
        TRUST_PROXY: 'loopback',
        NODE_ENV: 'production',
        ...this.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    })
    this.child = child
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        this.output += chunk
        // A new one at each start, until there is a teacher.
        this.setupLink = /http:\S+\/setup\/\S+/.exec(this.output)?.[0] ?? this.setupLink
        if (this.output.includes('Howfar is ready')) resolve()
      }
      this.output = ''
      child.stdout?.on('data', hear)
      child.stderr?.on('data', hear)
      child.once('exit', () => reject(new Error(`The server did not start:\n${this.output}`)))
    })
  }

  /** Asks the program to stop, as a service manager does; answers its exit code once it is gone. */
  async terminate(): Promise<number | null> {
    const { child } = this
    if (!child?.pid) throw new Error('The server is not running.')
    const gone = new Promise<number | null>((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    this.child = undefined
    return gone
  }

  /** Ends the program and all it started, without a chance to tidy up. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child?.pid) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    process.kill(-child.pid, 'SIGKILL')
    await gone
    this.child = undefined
  }

  async stop(): Promise<void> {
    await this.kill()
    rmSync(this.dataDir, { recursive: true, force: true })
  }
}
