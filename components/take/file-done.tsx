'use client'
import { ExternalLink, FileCheck2, PencilLine } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Icon } from '@/components/ui/icon'
import { PAPERS } from '@/lib/domain/shared/paper'
import { counted } from '@/lib/domain/shared/words'
import { lossWords } from '@/lib/formats/cards/read-cards'
import { DOCUMENTS } from '@/lib/formats/documents'
import type { Taking, Wish } from './taking'

type Props = {
  taken: Extract<Taking, { kind: 'done' }>
  onTake: (wish: Wish) => void
  onMore: () => void
  onShut: () => void
}

/** The next things that a student does, and what was left out. A blank frame leaves out all that is answered, which is what it is for. */
export function FileDone({ taken: { wish, file }, onTake, onMore, onShut }: Props) {
  const { document, printing } = wish
  const lost = document === 'frame' || document === 'cards' ? [] : file.lost
  const paper = file.pages === null ? '' : `${counted(file.pages, 'page')}, ${PAPERS[printing.paper].name}, `
  return (
    <>
      <p className="flex items-center gap-3 font-strong" role="status">
        <Icon of={FileCheck2} className="shrink-0 text-ok" />
        <span className="min-w-0 wrap-anywhere">{file.name}</span>
      </p>
      <p className="meta mt-1">{paper === '' ? 'It is in your downloads.' : `${paper}in your downloads.`}</p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        {wish.id === 'pdf' && (
          <Button onClick={() => open(URL.createObjectURL(file.blob), '_blank', 'noopener')}>
            <Icon of={ExternalLink} />
            Open to print
          </Button>
        )}
        {document === 'plan' && (
          <>
            <Button onClick={() => onTake({ id: 'docx', document: 'writing', printing })}>
              <Icon of={PencilLine} />
              Start writing in Word
            </Button>
            <span className="meta">{DOCUMENTS.writing.hint}</span>
          </>
        )}
      </div>
      {lost.length > 0 && (
        <p className="mt-4 border-t border-rule pt-3 text-small text-ink-2">
          Left out: {lost.map(lossWords).join(', ')}. They stay on your map.
        </p>
      )}
      <DialogFoot>
        <Button variant="quiet" onClick={onMore}>
          Take something else
        </Button>
        <Button variant="primary" autoFocus onClick={onShut}>
          Done
        </Button>
      </DialogFoot>
    </>
  )
}
