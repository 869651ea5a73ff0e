import Papa from 'papaparse'

/** A register as CSV for a spreadsheet: no cell of it is ever read as a formula. */
export const writeRegister = (header: string[], rows: string[][]): string =>
  Papa.unparse([header, ...rows], { escapeFormulae: true })
