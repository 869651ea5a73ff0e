'use client'
import { useEffect } from 'react'
import { Dialog } from '@/components/ui/dialog'
import type { Format } from '@/lib/formats/format'
import { FORMAT_IDS, formatById } from '@/lib/formats/formats'
import { ChooseFile } from './choose-file'
import { FileDone } from './file-done'
import { FileFailed } from './file-failed'
import { FileMaking } from './file-making'
import { fileWords } from './file-words'
import type { Taking } from './taking'
import type { TakingTools } from './use-taking'

/** One question: what do you want in your hand? It stays open until the file is there. */
export function TakeDialog({ tools, onShut }: { tools: TakingTools; onShut: () => void }) {
  const { taking, take, choose } = tools
  useEffect(() => void bringWriters(), [])
  const done = () => {
    choose()
    onShut()
  }
  return (
    <Dialog
      title={titleOf(taking)}
      className="w-[min(664px,calc(100vw-24px))]! top-[6vh]! max-h-[88vh]! pb-0! max-phone:flex max-phone:flex-col max-phone:top-0! max-phone:h-dvh max-phone:max-h-dvh! max-phone:w-screen! max-phone:max-w-none max-phone:rounded-none!"
      onShut={taking.kind === 'making' ? onShut : done}
    >
      {taking.kind === 'choosing' && <ChooseFile onTake={(wish) => void take(wish)} onLeave={onShut} />}
      {taking.kind !== 'choosing' && (
        <div className="pb-5">
          {taking.kind === 'making' && <FileMaking making={taking} onGoOn={onShut} onStop={choose} />}
          {taking.kind === 'done' && (
            <FileDone taken={taking} onTake={(wish) => void take(wish)} onMore={choose} onShut={done} />
          )}
          {taking.kind === 'failed' && (
            <FileFailed failed={taking} onTake={(wish) => void take(wish)} onMore={choose} />
          )}
        </div>
      )}
    </Dialog>
  )
}

/** Brings what writes files while it is chosen between them, so that they are made without a connection too. */
const bringWriters = () =>
  Promise.allSettled([
    import('./make-file'),
    ...FORMAT_IDS.flatMap((id) => loadersOf(formatById(id)).map((load) => load())),
  ])

const loadersOf = ({ write, print }: Format): (() => Promise<unknown>)[] => [
  ...(write ? [write.load] : []),
  ...Object.values(print ?? {}).flatMap((printer) => ('load' in printer ? [printer.load] : [])),
]

function titleOf(taking: Taking): string {
  if (taking.kind === 'choosing') return 'Take it with you'
  const words = fileWords(taking.wish)
  if (taking.kind === 'making') return `Making ${words}…`
  if (taking.kind === 'failed') return `${words.replace(/^t/, 'T')} was not made`
  return 'Downloaded'
}
