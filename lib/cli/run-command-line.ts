import { parseArgs } from 'node:util'
import { DOCUMENT_IDS, DOCUMENTS, type DocumentId } from '@/lib/formats/documents'
import { FORMAT_IDS, type FormatId, formatById } from '@/lib/formats/formats'
import { documentsOf } from '@/lib/formats/write-target'
import type { Answer, Options } from './answer'

type Run = (files: string[], options: Options) => Promise<Answer>
/** `takes`: what its arguments are, where they are no names of files. */
type CliCommand = { usage: string; files: number; takes?: string; options: string[]; load: () => Promise<Run> }

/** The commands of `npm run -s howfar --`. Each is loaded when it is asked for: those on files need no database client. */
const COMMANDS: Record<string, CliCommand> = {
  deck: {
    usage: 'deck FILE [--format F] [--part N]',
    files: 1,
    options: ['format', 'part'],
    load: async () => (await import('./show-deck')).showDeck,
  },
  convert: {
    usage: 'convert IN OUT [--from F] [--to F] [--part N]',
    files: 2,
    options: ['from', 'to', 'part'],
    load: async () => (await import('./convert')).convert,
  },
  export: {
    usage: 'export MAP.json OUT [--to F] [--what D] [--cards all|placed] [--paper a4|letter] [--zone Z]',
    files: 2,
    options: ['to', 'what', 'cards', 'paper', 'zone'],
    load: async () => (await import('./export-map')).exportMap,
  },
  check: { usage: 'check MAP.json', files: 1, options: [], load: async () => (await import('./check')).checkMap },
  weigh: {
    usage: 'weigh FILE.json [--semantics S]',
    files: 1,
    options: ['semantics'],
    load: async () => (await import('./weigh')).weigh,
  },
  question: {
    usage: 'question "TEXT"',
    files: 1,
    takes: 'question, in quotation marks',
    options: [],
    load: async () => (await import('./read-question')).readQuestionAsked,
  },
  backup: { usage: 'backup FILE', files: 1, options: [], load: async () => (await import('./backup')).backup },
  restore: { usage: 'restore FILE', files: 1, options: [], load: async () => (await import('./restore')).restore },
  move: {
    usage: 'move postgresql://…',
    files: 1,
    takes: 'address of an empty database',
    options: [],
    load: async () => (await import('./move')).move,
  },
  'demo-class': {
    usage: 'demo-class [--teacher E-MAIL]',
    files: 0,
    options: ['teacher'],
    load: async () => (await import('./demo-class')).demoClass,
  },
  'delete-class': {
    usage: 'delete-class ID',
    files: 1,
    options: [],
    load: async () => (await import('./delete-class')).deleteClass,
  },
  'create-teacher': {
    usage: 'create-teacher [--email E-MAIL] [--name NAME] (the rest on standard input, a line each)',
    files: 0,
    options: ['email', 'name'],
    load: async () => (await import('./teachers')).makeTeacher,
  },
  'reset-password': {
    usage: 'reset-password [--email E-MAIL] (the rest on standard input, a line each)',
    files: 0,
    options: ['email'],
    load: async () => (await import('./teachers')).giveNewPassword,
  },
}

const USAGE = `Usage: npm run -s howfar -- COMMAND …\n\n${Object.values(COMMANDS)
  .map((c) => `  ${c.usage}`)
  .join(
    '\n',
  )}\n\nFormats:\n\n${FORMAT_IDS.map(formatLine).join('\n')}\n\nWhat is exported:\n\n${DOCUMENT_IDS.map(documentLine).join('\n')}\n`

function formatLine(id: FormatId): string {
  const { name, extensions, read, write, print } = formatById(id)
  const exported = print ? `exported with ${documentsOf(id).join(', ')}` : ''
  const does = [read ? 'read' : '', write ? 'written' : '', exported].filter((verb) => verb !== '').join(', ')
  return `  ${id.padEnd(12)} ${name} (${extensions.join(' ')}): ${does}`
}

function documentLine(id: DocumentId): string {
  return `  ${id.padEnd(12)} ${DOCUMENTS[id].name}: ${DOCUMENTS[id].hint}`
}

/** Runs one command. Exit codes: 0 done, 1 the input was refused, 2 wrong usage. */
export async function runCommandLine(args: string[]): Promise<number> {
  const [name = '', ...rest] = args
  if (name === '' || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(USAGE)
    return name === '' ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) return wrong(`There is no command “${name}”.`, USAGE)
  const read = readArguments(rest, command)
  if (typeof read === 'string') return wrong(read, `Usage: howfar ${command.usage}\n`)
  const run = await command.load()
  const answer = await run(read.files, read.options)
  if (answer.ok) {
    process.stdout.write(answer.value)
    return 0
  }
  process.stderr.write(`${answer.refusal.message}\n`)
  return answer.refusal.code === 'usage' ? 2 : 1
}

function wrong(words: string, usage: string): number {
  process.stderr.write(`${words}\n${usage}`)
  return 2
}

function readArguments(args: string[], command: CliCommand): { files: string[]; options: Options } | string {
  const known = Object.fromEntries(command.options.map((name) => [name, { type: 'string' as const }]))
  // Not strict: what is wrong is said in our own words, in the order in which it was typed.
  const { tokens, positionals: files } = parseArgs({
    args,
    options: known,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options: Options = {}
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(known, token.name)) return `There is no option “${token.rawName}” here.`
    if (token.value === undefined) return `The option “${token.rawName}” needs a value.`
    options[token.name] = token.value
  }
  if (files.length === command.files) return { files, options }
  const asked = command.takes ?? (command.files === 1 ? 'file name' : 'file names')
  return `This needs ${command.files} ${asked}; there ${files.length === 1 ? 'is' : 'are'} ${files.length}.`
}
