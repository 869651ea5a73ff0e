import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'

/** The compiler's memory only grows, by some 20 MB with every dense plan: a worker prints this many and is replaced. */
const MOST_DOCUMENTS = 20
const LONGEST_MS = 60_000
/** Documents that may wait: a class that prints at the bell, twice over. The next is asked to come back. */
const MOST_WAITING = 60

/** Found from the project's folder: a bundler would move the worker away from its templates. */
const typesetter = () => pathToFileURL(path.join(process.cwd(), 'lib/render/pdf/typesetter.mjs'))

type Answer = { pdf: Uint8Array } | { fault: string }
type Printed = Result<Uint8Array>

let worker: Worker | undefined
let printed = 0
let waiting = 0
let queue: Promise<unknown> = Promise.resolve()

/** The templates that are documents of their own. */
export type Template = 'document' | 'feedback-sheet'

/** Prints page data as a PDF, one document at a time; refuses when too many wait, or one takes too long. A fault of a template throws. */
export async function print(data: unknown, template: Template = 'document'): Promise<Printed> {
  if (waiting >= MOST_WAITING)
    return refuse('busy', 'Many plans are being drawn just now. Your work is safe: try again in a minute.')
  waiting += 1
  const job = queue.then(async () => {
    const pdf = await printOne({ data, template })
    printed += 1
    if (printed >= MOST_DOCUMENTS) await closePress()
    return pdf
  })
  queue = job.catch(() => {})
  return job.finally(() => {
    waiting -= 1
  })
}

/** Ends the worker, if there is one. The next document starts another. */
export async function closePress(): Promise<void> {
  const ending = worker
  worker = undefined
  printed = 0
  await ending?.terminate()
}

function printOne(job: { data: unknown; template: Template }): Promise<Printed> {
  worker ??= new Worker(typesetter())
  const at = worker
  return new Promise((resolve, reject) => {
    const settle = (end: () => void) => {
      clearTimeout(timer)
      at.off('message', onMessage).off('error', onError)
      at.unref()
      end()
    }
    const onMessage = (answer: Answer) =>
      settle(() => ('pdf' in answer ? resolve(ok(answer.pdf)) : reject(new Error(answer.fault))))
    const onError = (error: Error) => {
      void closePress()
      settle(() => reject(error))
    }
    const giveUp = () => {
      void closePress()
      settle(() =>
        resolve(
          refuse(
            'took-too-long',
            'This took too long to draw. Your work is safe: try again, or shorten the longest texts.',
          ),
        ),
      )
    }
    const timer = setTimeout(giveUp, LONGEST_MS)
    at.ref()
    at.on('message', onMessage).on('error', onError)
    at.postMessage(job)
  })
}
