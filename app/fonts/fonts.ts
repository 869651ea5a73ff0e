import localFont from 'next/font/local'

/** What nearly every text needs of the two fonts; other letters come from fontsource's files when a page has one of them. */
const atkinson = localFont({
  src: './atkinson-hyperlegible-next.woff2',
  variable: '--font-ui-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
})

const literata = localFont({
  src: './literata.woff2',
  variable: '--font-say-latin',
  weight: '400 700',
  display: 'swap',
  adjustFontFallback: false,
})

/** For the root of the page: names the fonts that the tokens begin with. */
export const fontNames = `${atkinson.variable} ${literata.variable}`
