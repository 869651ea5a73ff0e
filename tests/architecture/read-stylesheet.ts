/** What a selector says of one element: `.claim.is-open:not(.is-away)` names three of its classes. */
export interface Compound {
  classes: string[]
  /** Those that it must not have. */
  negated: string[]
}

/** The rules' selectors, one for each comma, in their order; at-rules that only hold rules are looked through. */
export function selectorsOf(css: string): string[] {
  const found: string[] = []
  const open: Kind[] = []
  let prelude = ''
  for (const token of tokensOf(css)) {
    if (!['{', '}', ';'].includes(token)) {
      prelude += token
      continue
    }
    if (token === '{') {
      const kind = kindOf(prelude.trim())
      if (kind === 'rule') found.push(...listOf(prelude, open))
      open.push(kind)
    }
    if (token === '}') open.pop()
    prelude = ''
  }
  return found.map((selector) => selector.trim().replaceAll(/\s+/g, ' '))
}

/** The selectors before a rule's bracket, by what is open around it: what frames and fonts hold is about no element. */
function listOf(prelude: string, open: Kind[]): string[] {
  if (open.includes('rule')) throw new Error(`A rule within a rule is not read: ${prelude}`)
  return open.includes('other') ? [] : splitAt(prelude, /,/)
}

/** The compounds of one selector; what stands in `:has(…)` is of other elements, what stands in `:is(…)` of the same. */
export function compoundsOf(selector: string): Compound[] {
  return splitAt(selector, /[\s>+~,]/)
    .filter((part) => part !== '')
    .flatMap(readCompound)
}

/** A compound, and those of other elements that it holds. */
function readCompound(compound: string): Compound[] {
  const own: Compound = { classes: [], negated: [] }
  const others: Compound[] = []
  let before = ''
  for (const [bracket, text] of partsOf(compound)) {
    if (bracket === '') own.classes.push(...classesIn(text))
    if (bracket === '(') {
      const call = /:([\w-]+)$/.exec(before)?.[1]
      const inside = compoundsOf(text)
      if (call === 'has') others.push(...inside)
      else if (call === 'not') own.negated.push(...inside.flatMap(allOf))
      else own.classes.push(...inside.flatMap(allOf))
    }
    before = text
  }
  return [own, ...others]
}

export const allOf = ({ classes, negated }: Compound) => [...classes, ...negated]

const classesIn = (text: string) => [...text.matchAll(/\.(-?[\w-]+)/g)].flatMap((match) => match[1] ?? [])

/** The text as single characters, but a string is one token and a comment is none. */
const tokensOf = (css: string): string[] =>
  (css.match(/\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|\\.|[\s\S]/g) ?? []).filter(
    (token) => !token.startsWith('/*'),
  )

type Kind = 'group' | 'rule' | 'other'

function kindOf(prelude: string): Kind {
  if (!prelude.startsWith('@')) return 'rule'
  return /^@(media|supports|layer|container|scope|starting-style)\b/.test(prelude) ? 'group' : 'other'
}

/** A compound's plain text ('') and what stands in its outermost brackets ('(' or '['), in their order. */
function partsOf(compound: string): ['' | '(' | '[', string][] {
  const parts: ['' | '(' | '[', string][] = []
  let depth = 0
  let text = ''
  for (const token of tokensOf(compound)) {
    const opens = token === '(' || token === '['
    const closes = token === ')' || token === ']'
    if (opens && depth === 0) {
      parts.push(['', text], [token, ''])
      text = ''
    } else if (closes && depth === 1) {
      const last = parts.at(-1)
      if (last) last[1] = text
      text = ''
    } else text += token
    if (opens) depth += 1
    if (closes) depth -= 1
  }
  return [...parts, ['', text]]
}

/** The pieces between separators that stand outside every bracket and string. */
function splitAt(text: string, separator: RegExp): string[] {
  const pieces = ['']
  let depth = 0
  for (const token of tokensOf(text)) {
    if (token === '(' || token === '[') depth += 1
    if (token === ')' || token === ']') depth -= 1
    if (depth === 0 && token.length === 1 && separator.test(token)) pieces.push('')
    else pieces[pieces.length - 1] += token
  }
  return pieces
}
