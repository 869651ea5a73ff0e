import { ok, refuse } from '@/lib/domain/shared/result'
import { lossWords } from '@/lib/formats/cards/read-cards'
import { readSource } from '@/lib/formats/read-source'
import type { Answer, Options } from './answer'
import { note, readInput } from './files'
import { formatOfInput, formatOfOutput, PRINTED_HERE } from './formats'
import { printAs } from './write-as'

/** Writes a map as a document; the name of OUT says which. What the document does not hold is said as a note. */
export async function exportMap([input = '', output = '']: string[], options: Options): Promise<Answer> {
  const to = formatOfOutput(options.to, output, PRINTED_HERE)
  if (!to.ok) return to
  const bytes = await readInput(input)
  if (!bytes.ok) return bytes
  const source = { name: input, bytes: bytes.value }
  const from = formatOfInput(undefined, source)
  if (!from.ok) return from
  const read = await readSource(source, from.value)
  if (!read.ok) return read
  if (read.value.gives === 'cards')
    return refuse('not-a-map', `${input}: this is not a Howfar map. convert makes one of a deck.`)
  const written = await printAs(read.value.map, to.value, output, input)
  if (!written.ok) return written
  const lost = written.value.map(lossWords).join(', ')
  note(`${output}: the plan.${lost === '' ? '' : ` Not in it: ${lost}.`}`)
  return ok('')
}
