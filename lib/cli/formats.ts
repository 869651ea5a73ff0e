import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import type { Source } from '@/lib/formats/cards/source'
import { FORMAT_IDS, type FormatId, formatById, formatsThat, isFormatId } from '@/lib/formats/formats'
import { recognise } from '@/lib/formats/recognise'
import { note } from './files'

/** Names that users' scripts may give, and that this version does not have yet. */
const NAMED = ['text']

/** The formats of files that are read, and those that are written, as the command line names them. */
const READ_HERE = formatsThat(({ read }) => read !== null)
const WRITTEN_HERE = formatsThat(({ write, print }) => write !== null || print !== null)

/** The format of a file that is read: the one that was asked for, else what it looks like, told as a note. */
export function formatOfInput(asked: string | undefined, source: Source): Result<FormatId> {
  if (asked !== undefined) return formatAsked(asked, READ_HERE, 'read')
  const taken = recognise(source)
  if (!taken.ok) return taken
  note(`${source.name}: taken as ${taken.value.id}, since ${taken.value.why}.`)
  return ok(taken.value.id)
}

/** The format of a file that is written: the one that was asked for, else the first whose files’ names end like this. */
export function formatOfOutput(asked: string | undefined, file: string): Result<FormatId> {
  if (asked !== undefined) return formatAsked(asked, WRITTEN_HERE, 'write')
  const ending = /\.[^./\\]*$/.exec(file)?.[0].toLowerCase() ?? ''
  const written = WRITTEN_HERE.find((id) => formatById(id).extensions.includes(ending))
  if (written) return ok(written)
  const endings = [...new Set(WRITTEN_HERE.map((id) => formatById(id).extensions[0]))]
  return refuse(
    'usage',
    `${file} does not say what to write: give --to, or let its name end in ${endings.slice(0, -1).join(', ')} or ${endings.at(-1)}.`,
  )
}

function formatAsked(asked: string, here: FormatId[], verb: 'read' | 'write'): Result<FormatId> {
  if (isFormatId(asked) && here.includes(asked)) return ok(asked)
  if (isFormatId(asked) || NAMED.includes(asked))
    return refuse('format', `This version does not ${verb} ${asked} yet; it can ${verb} ${here.join(', ')}.`)
  return refuse('usage', `There is no format “${asked}”. There are ${FORMAT_IDS.join(', ')}.`)
}
