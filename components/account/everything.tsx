'use client'
import { Download, FolderOpen } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { BUTTON_ROW } from '@/components/ui/button-look'
import { DeskTitle } from '@/components/ui/desk'
import { DownloadLink } from '@/components/ui/download-link'
import { Icon } from '@/components/ui/icon'
import type { TypedName } from '@/lib/domain/classroom/requests'
import type { ServerAction } from '@/lib/domain/shared/action'
import { ARCHIVE_BYTES } from '@/lib/formats/archive/archive'
import { forgetOwner } from '@/lib/sync/forget-owner'
import { openArchive } from './open-archive'
import { signOutNow } from './sign-out-now'
import { TypedDeletion } from './typed-deletion'

/** What an account has, as one file to keep and to open again; and the end of the account. */
export function Everything({
  userId,
  name,
  teacher,
  onDelete,
}: {
  userId: string
  name: string
  teacher: boolean
  onDelete: ServerAction<TypedName, null>
}) {
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState<string[]>([])
  const [busy, setBusy] = useState(false)
  const open = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setSaid(await openArchive(file, ARCHIVE_BYTES))
    setBusy(false)
  }
  return (
    <section aria-labelledby="everything">
      <DeskTitle id="everything">Everything you have</DeskTitle>
      <p className="meta">
        {teacher
          ? 'One file with your decks, maps, classes and registers, and what you wrote to pupils. Pupils are in it by their pseudonyms.'
          : 'One file with your decks, your maps and how they grew, what you handed in and what came back.'}{' '}
        It opens again here or in another Howfar: decks and maps become new ones.
      </p>
      <p className={BUTTON_ROW}>
        <DownloadLink variant="plain" href="/api/account/export" making="Putting everything into one file…">
          <Icon of={Download} />
          Download everything
        </DownloadLink>
        <Button disabled={busy} onClick={() => input.current?.click()}>
          <Icon of={FolderOpen} />
          {busy ? 'Opening …' : 'Open an archive'}
        </Button>
        <input
          ref={input}
          className="sr"
          type="file"
          accept=".json,application/json"
          aria-label="Archive to open"
          tabIndex={-1}
          onChange={(event) => {
            void open(event.target.files?.[0])
            event.target.value = ''
          }}
        />
      </p>
      <div role="status">
        {said.length > 0 && (
          <ul className="my-4 grid max-w-[70ch] gap-2 ps-5">
            {said.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
      <TypedDeletion
        label="Delete my account"
        warning={
          teacher
            ? 'This deletes your account, your decks and your maps. A class with pupils has to be handed over or deleted first. Nobody can bring it back.'
            : 'This deletes your maps, your decks, everything you handed in and your place in every class. Nobody can bring it back.'
        }
        name={name}
        onDelete={async (typed) => {
          const done = await onDelete({ typed })
          if (done.ok) {
            await forgetOwner(userId)
            await signOutNow()
          }
          return done
        }}
      />
    </section>
  )
}
