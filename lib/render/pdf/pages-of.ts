/** How many pages a PDF of ours has: its page objects are written in the open. */
export const pagesOf = (pdf: Uint8Array): number =>
  [...new TextDecoder('latin1').decode(pdf).matchAll(/\/Type\s*\/Page\b(?!s)/g)].length
