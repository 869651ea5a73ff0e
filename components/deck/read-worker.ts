import { type ChosenFile, type FilesRead, readFiles } from '@/lib/formats/read-files'

/** What is asked of the worker, and what it answers. `ask` numbers the question: only the latest is waited for. */
export type ReadingAsked = { ask: number; chosen: ChosenFile[]; part: number }
export type Answered = { ask: number; done: number } | { ask: number; read: FilesRead }

/** Files are read beside the page: it stays in hand meanwhile, and stopping is ending this. */
addEventListener('message', async ({ data }: MessageEvent<ReadingAsked>) => {
  const { ask, chosen, part } = data
  const answer = (answered: Answered) => postMessage(answered)
  const read = await readFiles(chosen, part, (done) => answer({ ask, done }))
  answer({ ask, read })
})
