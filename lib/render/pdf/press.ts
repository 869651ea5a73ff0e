import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'

/** The compiler's memory only grows, by some 20 MB with every dense plan: a worker prints this many and is replaced. */
const MOST_DOCUMENTS = 20
const LONGEST_MS = 30_000

/** Found from the project's folder: a bundler would move the worker away from its templates. */
const typesetter = () => pathToFileURL(path.join(process.cwd(), 'lib/render/pdf/typesetter.mjs'))

type Answer = { pdf: Uint8Array } | { fault: string }

let worker: Worker | undefined
let printed = 0
let queue: Promise<unknown> = Promise.resolve()

/** The templates that are documents of their own. */
export type Template = 'document' | 'feedback-sheet'

/** Prints page data as a PDF, one document at a time. A fault of a template, or one that takes too long, throws. */
export function print(data: unknown, template: Template = 'document'): Promise<Uint8Array> {
  const job = queue.then(async () => {
    const pdf = await printOne({ data, template })
    printed += 1
    if (printed >= MOST_DOCUMENTS) await closePress()
    return pdf
  })
  queue = job.catch(() => {})
  return job
}

/** Ends the worker, if there is one. The next document starts another. */
export async function closePress(): Promise<void> {
  const ending = worker
  worker = undefined
  printed = 0
  await ending?.terminate()
}

function printOne(job: { data: unknown; template: Template }): Promise<Uint8Array> {
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
      settle(() => ('pdf' in answer ? resolve(answer.pdf) : reject(new Error(answer.fault))))
    const onError = (error: Error) => {
      void closePress()
      settle(() => reject(error))
    }
    const timer = setTimeout(() => onError(new Error('The page took too long to print.')), LONGEST_MS)
    at.ref()
    at.on('message', onMessage).on('error', onError)
    at.postMessage(job)
  })
}
