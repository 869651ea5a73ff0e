import { LIMITS } from '@/lib/domain/shared/limits'
import type { Bearing, Statement } from '../arguments/map-of-arguments'
import type { ArgdownLine, Sign } from './argdown-lines'

/** A statement as Argdown has it. `heading`: the number of the heading that it stands under, from 1; 0 above the first. `title`: its own, where it has words besides. */
type ArgdownStatement = Statement & { heading: number; title: string | null }

/** What a text of Argdown says: statements and arguments alike, and how they bear on each other. `otherTags`: of statements that had one before; `described`: arguments that are spelled out and have words besides. */
export type ArgdownArguments = {
  statements: ArgdownStatement[]
  bearings: Bearing[]
  headings: string[]
  otherTags: number
  described: number
}

/** The statements and arguments of a text. An argument that is spelled out in premises and conclusions is what it concludes. */
export function argumentsOfArgdown(lines: readonly ArgdownLine[]): ArgdownArguments {
  const reading = new Reading()
  for (const line of lines) reading.take(line)
  return reading.done()
}

/** One text while it is read, line by line. */
class Reading {
  private readonly found = new Map<string, ArgdownStatement>()
  private readonly headings: string[] = []
  private readonly bearings: Bearing[] = []
  private stack: { indent: number; id: string }[] = []
  /** The statement that a line without a mark goes on with. */
  private open: ArgdownStatement | null = null
  /** A chain that is open: the argument that it spells out, its premises since the last conclusion, whether a rule came. */
  private chain: { argument: string | null; premises: string[]; ruled: boolean } | null = null
  /** Arguments that are spelled out are what they conclude. */
  private readonly concludes = new Map<string, string>()
  private lastArgument: string | null = null
  private count = 0
  private otherTags = 0

  take(line: ArgdownLine): void {
    if (line.is === 'blank') this.open = null
    else if (line.is === 'heading') this.heading(line)
    else if (line.is === 'rule') this.rule()
    else if (line.is === 'step') this.step(line)
    else if (line.is === 'more' && this.open) this.goOn(this.open, line.text)
    else this.element(line)
  }

  /** A text that is longer than a claim may be is cut in any case: no more is joined than shows that it is. */
  private goOn(one: ArgdownStatement, words: string): void {
    if (one.text.length <= LIMITS.text) one.text = `${one.text} ${words}`.trim()
  }

  private rule(): void {
    if (this.chain) this.chain.ruled = true
    this.open = null
  }

  private heading({ text }: ArgdownLine): void {
    this.headings.push(text)
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
  private statement({ title, isArgument, text, tags }: ArgdownLine): ArgdownStatement {
    this.count += 1
    const id = title === null ? `line ${this.count}` : `${isArgument ? 'argument' : 'statement'} ${title}`
    const one = this.found.get(id) ?? { id, text: '', heading: this.headings.length, title: null }
    this.found.set(id, one)
    if (text !== '') {
      one.text = text
      one.title = title
      one.heading = this.headings.length
    }
    for (const tag of tags) {
      one.factor ??= tag
      if (one.factor !== tag) this.otherTags += 1
    }
    this.open = one
    return one
  }

  /** Everything that was read. A statement that is nowhere said stands for its title. */
  done(): ArgdownArguments {
    const meant = (id: string): string => this.concludes.get(id) ?? id
    const all = [...this.found.values()]
    const statements = all.filter(({ id }) => meant(id) === id)
    const described = all.filter(({ id, text }) => meant(id) !== id && text !== '').length
    for (const one of statements) one.text ||= one.id.replace(/^(?:argument|statement) /, '')
    const bearings = this.bearings.map(({ from, to, kind }) => ({ from: meant(from), to: meant(to), kind }))
    return { statements, bearings, headings: this.headings, otherTags: this.otherTags, described }
  }
}
