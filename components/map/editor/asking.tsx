'use client'
import { useEffect } from 'react'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { FillDialog } from '../actions/fill-dialog'
import { KeysDialog } from '../actions/keys-dialog'
import { RelationDialog } from '../actions/relation-dialog'
import { ContextDialog } from './context-dialog'
import { FactorDialog } from './factor-dialog'
import { LinkDialog } from './link-dialog'
import { useMap } from './map-context'
import { MoveDialog } from './move-dialog'
import { NoteDialog } from './note-dialog'
import { OwnFactorDialog } from './own-factor-dialog'
import { ParagraphDialog } from './paragraph-dialog'
import { QuestionDialog } from './question-dialog'
import { SoWhatDialog } from './so-what-dialog'
import { SourceDialog } from './source-dialog'
import { TowardsDialog } from './towards-dialog'
import { WeighDialog } from './weigh-dialog'

/** Whether a claim, a paragraph or a relation is still there: a mate may have removed what is asked about. */
const isOnMap = (map: ArgumentMap, id: string) =>
  [map.claims, map.paragraphs, map.relations].some((records) => records.some((record) => record.id === id))

/** The dialog of what is asked at the moment, if anything is. */
export function Asking() {
  const { map, asking, ask } = useMap()
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
      return <OwnFactorDialog id={asking.id} />
    case 'own-paragraph':
      return <OwnFactorDialog id={null} />
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
