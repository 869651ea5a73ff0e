import type { Result } from './result'

/** What a page hands down to be asked of the server: it takes one request and is answered or refused. */
export type ServerAction<Request, Answer> = (given: Request) => Promise<Result<Answer>>
