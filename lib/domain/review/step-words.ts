import type * as z from 'zod'
import {
  ANSWER,
  type ArgumentMap,
  type Claim,
  type Dismissal,
  type Judgement,
  type MapCard,
  type Relation,
  type Version,
} from '../map/argument-map'
import type { Change, FieldOf, MapTable, RecordEdit, RecordOf, SINGLES, Single } from '../map/change'
import { nameOfParagraph } from '../map/read-map'
import { relationWords } from '../map/relation-words'
import { quoted } from '../map/short'
import { wordsOf } from '../question/question-words'
import type { Factor } from '../shared/factor'
import type { Role } from '../shared/role'
import { withArticle } from '../shared/words'
import {
  CLAIM_TELLERS,
  JUDGEMENT_TELLERS,
  PARAGRAPH_TELLERS,
  QUESTION_WORDS,
  RELATION_TELLERS,
  sideWords,
} from './tell-fields'
import { card, cards, type FieldTellers, type Told, tellFields, told, type Update } from './told'

/** What a change is told from: the maps before and after it, and its edits. */
type Telling = { before: ArgumentMap; after: ArgumentMap; edits: RecordEdit[] }

/** Tells a change in words, from the maps before and after it. What came along with the main thing goes unsaid. */
export function tellChange(before: ArgumentMap, after: ArgumentMap, { edits }: Change): Told {
  for (const tell of Object.values(TELLERS)) {
    const said = tell({ before, after, edits })
    if (said) return said
  }
  return told('cards', 'Changed the map')
}

const ids = (of: { id: string }[]): string[] => of.map((r) => r.id)

function records<T extends MapTable>({ edits }: Telling, op: 'add' | 'remove', table: T): RecordOf<T>[] {
  return edits.flatMap((e) => (e.op === op && e.table === table ? [e.record as RecordOf<T>] : []))
}

/** Tells what was added, or removed, by the first of it. */
const first =
  <T extends MapTable>(
    op: 'add' | 'remove',
    table: T,
    tell: (records: [RecordOf<T>, ...RecordOf<T>[]], of: Telling) => Told | null,
  ) =>
  (of: Telling): Told | null => {
    const found = records(of, op, table)
    const [one, ...more] = found
    return one ? tell([one, ...more], of) : null
  }

const updated =
  <T extends MapTable>(
    table: T,
    tellers: FieldTellers<RecordOf<T>>,
    otherwise: (record: RecordOf<T>, of: Telling) => Told,
  ) =>
  (of: Telling): Told | null => {
    const updates = of.edits.flatMap((e): Update<RecordOf<T>>[] => {
      if (e.op !== 'update' || e.table !== table || !('id' in e)) return []
      const record = (of.after[table] as RecordOf<T>[]).find((r) => r.id === e.id)
      return record ? [{ record, from: e.from as Partial<RecordOf<T>>, to: e.to as Partial<RecordOf<T>> }] : []
    })
    if (!updates[0]) return null
    return tellFields<RecordOf<T>>(tellers, updates, of.after) ?? otherwise(updates[0].record, of)
  }

/** The first field of a part that there is one of that an edit changed, by the order of a table. */
function changedField<F extends string>({ edits }: Telling, table: Single, fields: Record<F, unknown>) {
  const edit = edits.find((e) => e.op === 'update' && e.table === table)
  if (edit?.op !== 'update') return null
  const field = (Object.keys(fields) as F[]).find((name) => name in edit.to)
  return { field, from: edit.from, to: edit.to }
}

function tellJudgement(of: Telling): Told | null {
  const changed = changedField(of, 'judgement', JUDGEMENT_TELLERS)
  if (!changed) return null
  const [from, to] = [changed.from as Partial<Judgement>, changed.to as Partial<Judgement>]
  return changed.field
    ? JUDGEMENT_TELLERS[changed.field]({ after: of.after, from, to })
    : told('words', 'Judgement changed', [ANSWER])
}

function tellQuestion(of: Telling): Told | null {
  const changed = changedField(of, 'question', QUESTION_WORDS)
  return changed && told('words', changed.field ? QUESTION_WORDS[changed.field] : 'Changed the question')
}

const MAP_WORDS: Record<FieldOf<z.infer<(typeof SINGLES)['map']>>, string> = {
  title: 'Renamed the map',
  plainNames: 'Changed which names are plain',
  deck: 'Brought new cards in from the deck',
}

function tellMap(of: Telling): Told | null {
  const changed = changedField(of, 'map', MAP_WORDS)
  if (!changed) return null
  const { field } = changed
  return told('words', field ? MAP_WORDS[field] : 'Changed the map', [], field === 'title' ? 'map.title' : null)
}

const WRITTEN: Record<Role, string> = {
  claim: 'claim',
  evidence: 'piece of evidence',
  explanation: 'explanation',
  judgement: 'judgement card',
}

function tellWritten(added: Claim[], { after }: Telling): Told {
  const [one] = added
  if (!one || added.length > 1) return told('cards', `Added ${added.length} cards`, ids(added))
  const into = one.paragraph ? ` in ${nameOfParagraph(after, one.paragraph)}` : ''
  return told('cards', `Wrote a ${WRITTEN[one.role]}${into}: ${card(one)}`, [one.id])
}

function tellDrawn([drawn]: Relation[], { after }: Telling): Told | null {
  if (!drawn) return null
  const side = sideWords(after, drawn)
  if (side) return told('links', side, [drawn.from])
  const label = drawn.kind !== 'links' && drawn.label ? `, ${quoted(drawn.label)}` : ''
  return told('links', `Drew a link: ${relationWords(after, drawn)}${label}`, [drawn.id, drawn.from, drawn.to])
}

function tellUndrawn([gone]: Relation[], { before }: Telling): Told | null {
  if (!gone) return null
  if (sideWords(before, gone)) return told('links', `${nameOfParagraph(before, gone.from)}: no side yet`, [gone.from])
  return told('links', `Took off a link: ${relationWords(before, gone)}`, [gone.from, gone.to])
}

const aFactor = ({ after }: Telling) => wordsOf(after).paragraph.one
const drawnAs = ({ record }: { record: Factor }) => told('cards', `Changed how ${record.name} is drawn`)
const FACTOR_TELLERS: FieldTellers<Factor> = {
  name: ({ record, from }) => told('words', `Renamed ${from.name ?? 'it'}: ${record.name}`),
  icon: drawnAs,
  hue: drawnAs,
  edge: drawnAs,
}

const HEADING_TELLERS: FieldTellers<MapCard> = {
  question: ({ record }) => told('words', `Heading reworded: ${quoted(record.question)}`),
  recalled: ({ record }) => told('cards', `Recalled ${quoted(record.question)} from memory`),
}

const aboutSomethingElse = () => told('words', 'Changed what is set aside')
const DISMISSAL_TELLERS: FieldTellers<Dismissal> = {
  reason: () => told('words', 'Reworded why a finding is set aside'),
  check: aboutSomethingElse,
  nodes: aboutSomethingElse,
}

const changedVersion = ({ record }: { record: Version }) =>
  told('words', `Changed the version ${quoted(record.name, 'no name')}`)
const VERSION_TELLERS: FieldTellers<Version> = {
  name: ({ record }) => told('words', `Renamed a version: ${quoted(record.name, 'no name')}`),
  at: changedVersion,
  minutes: changedVersion,
}

/** All that an edit can do, in the order in which it is the main thing of a change. */
const TELLERS: Record<`${'add' | 'remove' | 'update'} ${MapTable}` | `update ${Single}`, (of: Telling) => Told | null> =
  {
    'add paragraphs': first('add', 'paragraphs', ([{ id }], { after }) =>
      told('cards', `Began a paragraph: ${nameOfParagraph(after, id)}`, [id]),
    ),
    'remove paragraphs': first('remove', 'paragraphs', ([{ id }], { before }) =>
      told('cards', `Took out the paragraph ${nameOfParagraph(before, id)}`, [id]),
    ),
    'add claims': first('add', 'claims', tellWritten),
    'remove claims': first('remove', 'claims', (gone, { before }) =>
      told('cards', `Took out ${cards(ids(gone), before)}`, ids(gone)),
    ),
    'update claims': updated('claims', CLAIM_TELLERS, (record) =>
      told('cards', `Changed ${card(record)}`, [record.id]),
    ),
    'update paragraphs': updated('paragraphs', PARAGRAPH_TELLERS, ({ id }, { after }) =>
      told('words', `Paragraph ${nameOfParagraph(after, id)} changed`, [id]),
    ),
    'add relations': first('add', 'relations', tellDrawn),
    'remove relations': first('remove', 'relations', tellUndrawn),
    'update relations': updated('relations', RELATION_TELLERS, (record, { after }) =>
      told('links', `Changed a link: ${relationWords(after, record)}`, [record.id, record.from, record.to]),
    ),
    'update judgement': tellJudgement,
    'add versions': first('add', 'versions', ([{ name }]) =>
      told('words', `Kept a version: ${quoted(name, 'no name')}`),
    ),
    'remove versions': first('remove', 'versions', ([{ name }]) =>
      told('words', `Took out a version: ${quoted(name, 'no name')}`),
    ),
    'update versions': updated('versions', VERSION_TELLERS, (record) => changedVersion({ record })),
    'add dismissals': first('add', 'dismissals', () => told('words', 'Set a finding aside')),
    'remove dismissals': first('remove', 'dismissals', () => told('words', 'Took a finding up again')),
    'update dismissals': updated('dismissals', DISMISSAL_TELLERS, aboutSomethingElse),
    'add factors': first('add', 'factors', ([{ name }], of) =>
      told('cards', `Added ${withArticle(aFactor(of))}: ${name}`),
    ),
    'remove factors': first('remove', 'factors', ([{ name }], of) =>
      told('cards', `Took out ${withArticle(aFactor(of))}: ${name}`),
    ),
    'update factors': updated('factors', FACTOR_TELLERS, (record) => drawnAs({ record })),
    'update question': tellQuestion,
    'update map': tellMap,
    'add cards': first('add', 'cards', ([{ question }]) => told('cards', `Added the heading ${quoted(question)}`)),
    'remove cards': first('remove', 'cards', ([{ question }]) =>
      told('cards', `Took out the heading ${quoted(question)}`),
    ),
    'update cards': updated('cards', HEADING_TELLERS, ({ question }) =>
      told('cards', `Changed the heading ${quoted(question)}`),
    ),
  }
