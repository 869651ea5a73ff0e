import Papa from 'papaparse'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { withoutGuard, writeCsv } from '../csv/write-csv'

/** One line of a file of names: the number in the register, the pseudonym for those who read it, the real name. */
export type NamedPupil = { number: number; pupil: string; name: string }

const HEADER = ['Number', 'Pupil', 'Name']

/** A teacher's own list of who is who, as CSV that is safe in a spreadsheet. It is made in the browser. */
export const writeNameFile = (pupils: NamedPupil[]): string =>
  writeCsv(
    HEADER,
    pupils.map(({ number, pupil, name }) => [number, pupil, name]),
  )

/** The names in such a file by number in the register; lines without a number or a name are passed over. */
export function parseNameFile(text: string): Result<Map<number, string>> {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true })
  const names = new Map<number, string>()
  for (const [number, , name] of data)
    if (/^\d+$/.test(number?.trim() ?? '') && name?.trim()) names.set(Number(number), withoutGuard(name.trim()))
  return names.size > 0
    ? ok(names)
    : refuse('no-names', 'This is not a file of names that was saved from a class here.')
}
