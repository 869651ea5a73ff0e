import { allOf, compoundsOf } from './read-stylesheet.ts'

export interface Sheet {
  name: string
  selectors: string[]
}

/**
 * Where two stylesheets meet at a class. A sheet that one page brought stays when the next page comes, so what a
 * class looks like may not depend on which sheets have come so far. A class is at home in the only sheet that names
 * it, or in the one with a selector of it alone. A word that only ever stands beside other classes (`is-open`,
 * `small`) needs no home.
 */
export function classMeetings(sheets: Sheet[]): string[] {
  const selectors = sheets.flatMap((sheet) =>
    sheet.selectors.map((text) => ({ sheet: sheet.name, text, compounds: compoundsOf(text) })),
  )
  const named = new Map<string, Set<string>>()
  const alone = new Map<string, Set<string>>()
  for (const { sheet, compounds } of selectors) {
    const classes = new Set(compounds.flatMap(allOf))
    for (const name of classes)
      for (const map of classes.size === 1 ? [named, alone] : [named])
        map.set(name, (map.get(name) ?? new Set()).add(sheet))
  }
  const homesOf = (name: string) => {
    const by = named.get(name) ?? new Set()
    return by.size === 1 ? by : (alone.get(name) ?? new Set())
  }

  const defined = [...named.keys()]
    .filter((name) => homesOf(name).size > 1)
    .map((name) => `.${name} is defined by ${[...homesOf(name)].join(' and ')}: name one of them otherwise.`)
  const restyled = selectors
    .filter(({ compounds }) => compounds.some((compound) => allOf(compound).length > 0))
    .filter(({ sheet, compounds }) => !compounds.some((c) => c.classes.some((name) => homesOf(name).has(sheet))))
    .map(({ sheet, text }) => `${sheet}: "${text}" has no class of its own sheet, so it restyles another one's.`)
  const homeless = selectors.flatMap(({ sheet, text, compounds }) =>
    compounds
      .map(allOf)
      .filter((names) => names.length > 0 && names.every((name) => homesOf(name).size === 0))
      .map((names) => `${sheet}: ".${names.join('.')}" in "${text}" is a word of several sheets, at home in none.`),
  )
  return [...defined, ...restyled, ...homeless]
}
