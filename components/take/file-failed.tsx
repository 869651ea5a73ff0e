'use client'
import { CloudOff, RefreshCw } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DialogFoot } from '@/components/ui/dialog-foot'
import { Icon } from '@/components/ui/icon'
import { formatById } from '@/lib/formats/formats'
import { filesOf } from './file-words'
import type { Taking, Wish } from './taking'

type Props = {
  failed: Extract<Taking, { kind: 'failed' }>
  onTake: (wish: Wish) => void
  onMore: () => void
}

/** Why, what is safe, what still works without the server, and another try. */
export function FileFailed({ failed: { wish, why }, onTake, onMore }: Props) {
  const { document } = wish
  const here = document === null ? [] : filesOf(document).filter((id) => id !== 'pdf' && id !== wish.id)
  return (
    <>
      <p className="flex items-start gap-4 font-says text-point" role="alert">
        <Icon of={CloudOff} size="large" className="shrink-0 text-ink-2" />
        {why}
      </p>
      {here.length > 0 && (
        <>
          <p className="meta mt-4">These can be made here, without a connection:</p>
          <div className="mt-3 flex flex-wrap gap-3">
            {here.map((id) => (
              <Button key={id} onClick={() => onTake({ ...wish, id })}>
                {formatById(id).name}
              </Button>
            ))}
          </div>
        </>
      )}
      <DialogFoot>
        <Button variant="quiet" onClick={onMore}>
          Take something else
        </Button>
        <Button variant="primary" onClick={() => onTake(wish)}>
          <Icon of={RefreshCw} />
          Try again
        </Button>
      </DialogFoot>
    </>
  )
}
