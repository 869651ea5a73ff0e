import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import { ok, type Result, refuse } from '@/lib/domain/shared/result'
import { type Bearing, mapOfArguments, type Statement } from '../arguments/map-of-arguments'
import type { Loss } from '../cards/read-cards'
import { NAMELESS, type Source, titleOfSource } from '../cards/source'
import { decodeText } from '../text/decode-text'
import { type ArgdownLine, argdownLines, type Sign, titleInFrontMatter } from './argdown-lines'

/** The map of a text of Argdown: statements and arguments alike are statements, and a chain’s premises support what follows from them. */
export function readArgdown(source: Source): Result<{ map: ArgumentMap; lost: Loss[] }> {
  const text = decodeText(source.bytes, source.name)
  if (!text.ok) return text
  const lines = argdownLines(text.value)
  const reading = new Reading()
  for (const line of lines) reading.take(line)
  const { statements, bearings } = reading.done()
  if (statements.length === 0) return refuse('no-statements', `${source.name}, line 1: there is no statement here.`)
  const heading = lines.find(({ is }) => is === 'heading')?.text
  const named = titleInFrontMatter(text.value) ?? heading ?? titleOfSource(source)
  const title = named === NAMELESS ? '' : named
  const lost = { headings: lines.filter(({ is }) => is === 'heading').length - (heading === named ? 1 : 0) }
  return ok(mapOfArguments('map', { title, question: title, statements, bearings, lost }))
}

/** One text while it is read, line by line. */
class Reading {
  private readonly found = new Map<string, Statement>()
  private readonly bearings: Bearing[] = []
  private stack: { indent: number; id: string }[] = []
  /** The statement that a line without a mark goes on with. */
  private open: Statement | null = null
  /** A chain that is open: the argument that it spells out, its premises since the last conclusion, whether a rule came. */
  private chain: { argument: string | null; premises: string[]; ruled: boolean } | null = null
  /** Arguments that are spelled out are what they conclude. */
  private readonly concludes = new Map<string, string>()
  private lastArgument: string | null = null
  private count = 0

  take(line: ArgdownLine): void {
    if (line.is === 'blank') this.open = null
    else if (line.is === 'heading') this.endChain()
    else if (line.is === 'rule') this.rule()
    else if (line.is === 'step') this.step(line)
    else if (line.is === 'more' && this.open) this.open.text = `${this.open.text} ${line.text}`.trim()
    else this.element(line)
  }

  private rule(): void {
    if (this.chain) this.chain.ruled = true
    this.open = null
  }

  private endChain(): void {
    this.chain = null
    this.open = null
    this.stack = []
  }

  private step(line: ArgdownLine): void {
    const one = this.statement(line)
    this.chain ??= { argument: this.lastArgument, premises: [], ruled: false }
    if (this.chain.ruled) {
      for (const premise of this.chain.premises) this.bearings.push({ from: premise, to: one.id, kind: 'supports' })
      if (this.chain.argument !== null) this.concludes.set(this.chain.argument, one.id)
      this.chain = { ...this.chain, premises: [one.id], ruled: false }
    } else this.chain.premises.push(one.id)
    this.stack = [{ indent: line.indent, id: one.id }]
  }

  private element(line: ArgdownLine): void {
    const one = this.statement(line)
    if (line.sign === null) {
      this.chain = null
      this.lastArgument = line.isArgument ? one.id : null
      this.stack = [{ indent: line.indent, id: one.id }]
      return
    }
    while (this.stack.length > 0 && (this.stack.at(-1)?.indent ?? 0) >= line.indent) this.stack.pop()
    const above = this.stack.at(-1)
    if (above) this.relate(one.id, above.id, line.sign)
    this.stack.push({ indent: line.indent, id: one.id })
  }

  private relate(below: string, above: string, { kind, outgoing }: Sign): void {
    if (kind === 'contrary') {
      this.bearings.push({ from: below, to: above, kind: 'opposes' }, { from: above, to: below, kind: 'opposes' })
    } else this.bearings.push(outgoing ? { from: above, to: below, kind } : { from: below, to: above, kind })
  }

  /** The statement that a line says or refers to. One that is referred to before it is said gets its words when they come. */
  private statement({ title, isArgument, text, tags }: ArgdownLine): Statement {
    this.count += 1
    const id = title === null ? `line ${this.count}` : `${isArgument ? 'argument' : 'statement'} ${title}`
    const one = this.found.get(id) ?? { id, text: '' }
    this.found.set(id, one)
    if (text !== '') one.text = text
    const [factor] = tags
    if (factor !== undefined) one.factor ??= factor
    this.open = one
    return one
  }

  /** Everything that was read. A statement that is nowhere said stands for its title. */
  done(): { statements: Statement[]; bearings: Bearing[] } {
    const meant = (id: string): string => this.concludes.get(id) ?? id
    const statements = [...this.found.values()].filter(({ id }) => meant(id) === id)
    for (const one of statements) one.text ||= one.id.replace(/^(?:argument|statement) /, '')
    const bearings = this.bearings.map(({ from, to, kind }) => ({ from: meant(from), to: meant(to), kind }))
    return { statements, bearings }
  }
}
