'use client'
import { FileSpreadsheet, FileText } from 'lucide-react'
import { ButtonLink } from '@/components/ui/button-link'
import { DownloadLink } from '@/components/ui/download-link'
import { Icon } from '@/components/ui/icon'
import { Tab, Tabs } from '@/components/ui/tabs'
import { useTell } from '@/components/ui/when'
import type { WallPupil } from '@/lib/domain/review/wall'
import type { WallProps, WallView } from './wall-props'

type Props = Pick<WallProps, 'assignmentId' | 'question' | 'dueAt' | 'changeHref'> & {
  pupils: WallPupil[]
  view: WallView
  onView: (view: WallView) => void
}

/** The question and how the class's work stands; the way to the sheet, the files and the other view. */
export function WallHeader({ assignmentId, question, dueAt, changeHref, pupils, view, onView }: Props) {
  const tell = useTell()
  const handedIn = pupils.filter((p) => p.handedIn)
  const again = handedIn.filter((p) => p.times > 1).length
  const read = handedIn.filter((p) => p.read).length
  const files = `/api/assignments/${assignmentId}`
  return (
    <header className="col-span-full flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-rule border-b px-6 py-3 max-tablet:px-4 pointer-coarse:[&_kbd]:hidden">
      <div className="flex-[1_1_480px] max-tablet:basis-full">
        <h1 className="font-says text-h3 leading-card">{question}</h1>
        <p className="text-ink-2 text-small [&_b]:text-ink">
          <b>
            {handedIn.length} of {pupils.length}
          </b>{' '}
          handed in
          {again > 0 && `, ${again} of them again`}
          {dueAt && ` · due ${tell('weekday', dueAt)}`}
          {handedIn.length > 0 && (
            <>
              {' · '}
              <b>{read} read</b>
              {`, ${handedIn.length - read} to read`}
            </>
          )}
          <span className="max-tablet:hidden">
            {view === 'wall' ? ' · grouped by first finding, in register order' : ' · register order'}
          </span>
        </p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <ButtonLink variant="quiet" href={changeHref} prefetch={false}>
          Date, checks, groups
        </ButtonLink>
        <span className="inline-flex items-center gap-3 text-ink-3 text-small max-tablet:hidden [&_a]:inline-flex [&_a]:min-h-hit [&_a]:items-center [&_a]:font-strong">
          <FileSpreadsheet size={16} aria-hidden />
          <DownloadLink href={`${files}/class.csv`}>Class CSV</DownloadLink>
          <DownloadLink href={`${files}/comments.csv`}>Comments CSV</DownloadLink>
        </span>
        <ButtonLink href={`/assignments/${assignmentId}/sheet`} prefetch={false}>
          <Icon of={FileText} />
          Class sheet <kbd>S</kbd>
        </ButtonLink>
        <Tabs label="Views">
          <Tab here={view === 'wall'} onClick={() => onView('wall')}>
            Wall
          </Tab>
          <Tab here={view === 'table'} onClick={() => onView('table')}>
            Table
          </Tab>
        </Tabs>
        <kbd className="max-tablet:hidden">V</kbd>
      </div>
    </header>
  )
}
