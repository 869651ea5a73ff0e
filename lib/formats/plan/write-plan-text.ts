import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { oneLine } from '@/lib/domain/shared/words'
import { type OutlineLine, planOutline } from './plan-outline'
import type { PrintRules } from './print-rules'

/** The essay plan of a map in Markdown. Words that would be marks of it are kept from being so. */
export const writePlanMarkdown = (map: ArgumentMap, { presets }: PrintRules): string =>
  document(planOutline(map, presets[map.question.preset]), (line) => {
    const words = withoutMarks(line.text)
    if (line.is === 'title') return `# ${words}`
    if (line.is === 'heading') return `## ${words}`
    if (line.is === 'point') return `**${words}**`
    return line.is === 'item' ? `${'  '.repeat(line.depth)}- ${words}` : words
  })

/** The same as plain text, for a clipboard or an e-mail. */
export const writePlanText = (map: ArgumentMap, { presets }: PrintRules): string =>
  document(planOutline(map, presets[map.question.preset]), (line) =>
    line.is === 'item' ? `${'  '.repeat(line.depth)}- ${oneLine(line.text)}` : oneLine(line.text),
  )

/** Lines with a blank one between two, but for the items of a list. */
function document(lines: OutlineLine[], words: (line: OutlineLine) => string): string {
  const parts = lines.map(
    (line, i) => `${i > 0 && !(line.is === 'item' && lines[i - 1]?.is === 'item') ? '\n' : ''}${words(line)}`,
  )
  return `${parts.join('\n')}\n`
}

const withoutMarks = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>|#]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
    .replace(/^([-+])(?=\s)/, '\\$1')
