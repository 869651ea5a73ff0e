import { Paper } from '@/lib/domain/shared/paper'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { Zone } from '@/lib/domain/shared/when'
import { deckOfCards } from '@/lib/formats/cards/deck-of-cards'
import { lossWords } from '@/lib/formats/cards/read-cards'
import { DOCUMENT_IDS, DOCUMENTS, type DocumentId, isDocumentId } from '@/lib/formats/documents'
import { formatById } from '@/lib/formats/formats'
import { documentsOf, mapOf, type Whole } from '@/lib/formats/write-target'
import { SLIP_CHOICES, type SlipChoice } from '@/lib/render/pdf/slips'
import type { Answer, Options } from './answer'
import { note } from './files'
import { formatOfOutput } from './formats'
import { readFileAs } from './read-file'
import { nameOf, type Pressing, printAs, writeAs } from './write-as'

/**
 * Writes a map as a document, or as a file that other programs read; the name of OUT says which. What it does not hold is
 * said as a note. Of a deck there are the cards to cut out.
 */
export async function exportMap([input = '', output = '']: string[], options: Options): Promise<Answer> {
  const to = formatOfOutput(options.to, output)
  if (!to.ok) return to
  const asked = askedFor(options)
  if (!asked.ok) return asked
  const { what, ...pressing } = asked.value
  const file = await readFileAs(input, undefined)
  if (!file.ok) return file
  const { read } = file.value
  if (read.gives === 'cards' && what !== 'cards')
    return refuse(
      'not-a-map',
      `${input}: this is not a Howfar map. convert makes one of a deck; --what cards prints its cards to cut out.`,
    )
  const whole: Whole = read.gives === 'map' ? { map: read.map } : { deck: deckOfCards(read.cards).deck }
  const printed = formatById(to.value).print !== null
  if (!printed && what !== undefined)
    return refuse('usage', `${to.value} holds the whole map: leave out --what ${what}, or write another format.`)
  const written = printed
    ? await printAs(mapOf(whole, nameOf(input)), to.value, { output, input, what }, pressing)
    : await writeAs(whole, to.value, output, input)
  if (!written.ok) return written
  const document = what ?? documentsOf(to.value)[0]
  const lost = written.value.map(lossWords).join(', ')
  const name = document === undefined ? formatById(to.value).name : DOCUMENTS[document].name
  note(`${output}: ${name}.${lost === '' ? '' : ` Not in it: ${lost}.`}`)
  return ok('')
}

/** What the options ask for; each that is no such thing is wrong usage. */
function askedFor(options: Options): Result<Pressing & { what: DocumentId | undefined }> {
  const { what, cards = 'all', paper = 'a4', zone = new Intl.DateTimeFormat().resolvedOptions().timeZone } = options
  if (what !== undefined && !isDocumentId(what)) return wrong('what', what, DOCUMENT_IDS)
  if (!isSlipChoice(cards)) return wrong('cards', cards, SLIP_CHOICES)
  const size = Paper.safeParse(paper)
  if (!size.success) return wrong('paper', paper, Paper.options)
  const place = Zone.safeParse(zone)
  if (!place.success) return refuse('usage', `--zone ${zone}: that is not the name of a time zone.`)
  return ok({ what, cards, paper: size.data, zone: place.data })
}

const isSlipChoice = (name: string): name is SlipChoice => SLIP_CHOICES.some((choice) => choice === name)

const wrong = (option: string, given: string, choices: readonly string[]) =>
  refuse('usage', `There is no --${option} “${given}”. There are ${choices.join(', ')}.`)
