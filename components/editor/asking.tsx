'use client'
import { useEffect } from 'react'
import { ContextDialog } from '@/components/dialogs/context-dialog'
import { FactorDialog } from '@/components/dialogs/factor-dialog'
import { FillDialog } from '@/components/dialogs/fill-dialog'
import { KeysDialog } from '@/components/dialogs/keys-dialog'
import { LinkDialog } from '@/components/dialogs/link-dialog'
import { MoveDialog } from '@/components/dialogs/move-dialog'
import { NoteDialog } from '@/components/dialogs/note-dialog'
import { OwnFactorDialog } from '@/components/dialogs/own-factor-dialog'
import { ParagraphDialog } from '@/components/dialogs/paragraph-dialog'
import { QuestionDialog } from '@/components/dialogs/question-dialog'
import { RelationDialog } from '@/components/dialogs/relation-dialog'
import { SoWhatDialog } from '@/components/dialogs/so-what-dialog'
import { SourceDialog } from '@/components/dialogs/source-dialog'
import { TowardsDialog } from '@/components/dialogs/towards-dialog'
import { useMap, useTools } from '@/components/session/use-map'
import { WeighDialog } from '@/components/weighing/weigh-dialog'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'

/** Whether a claim, a paragraph or a relation is still there: a mate may have removed what is asked about. */
const isOnMap = (map: ArgumentMap, id: string) =>
  [map.claims, map.paragraphs, map.relations].some((records) => records.some((record) => record.id === id))

/** The dialog of what is asked at the moment, if anything is. */
export function Asking() {
  const map = useMap((s) => s.map)
  const asking = useMap((s) => s.asking)
  const { ask } = useTools()
  const isGone = asking !== null && 'id' in asking && !isOnMap(map, asking.id)
  useEffect(() => {
    if (isGone) ask(null)
  }, [isGone, ask])
  if (isGone) return null
  switch (asking?.what) {
    case 'move':
      return <MoveDialog id={asking.id} />
    case 'link':
      return <LinkDialog id={asking.id} />
    case 'weigh':
      return <WeighDialog id={asking.id} />
    case 'towards':
      return <TowardsDialog id={asking.id} />
    case 'context':
      return <ContextDialog id={asking.id} />
    case 'note':
      return <NoteDialog id={asking.id} />
    case 'source':
      return <SourceDialog id={asking.id} />
    case 'so-what':
      return <SoWhatDialog id={asking.id} />
    case 'fill':
      return <FillDialog id={asking.id} />
    case 'relation':
      return <RelationDialog id={asking.id} />
    case 'own-factor':
      return <OwnFactorDialog about={{ id: asking.id }} />
    case 'own-paragraph':
      return <OwnFactorDialog about="new paragraph" />
    case 'own-main-factor':
      return <OwnFactorDialog about="judgement" />
    case 'factor':
      return <FactorDialog id={asking.id} />
    case 'keys':
      return <KeysDialog />
    case 'new-paragraph':
      return <ParagraphDialog />
    case 'question':
      return <QuestionDialog onShut={() => ask(null)} />
    default:
      return null
  }
}
