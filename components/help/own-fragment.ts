/** The end of a help page's address for somebody who comes from words of their own: a browser sends it nowhere. */
export const ownFragment = (words: string): string => (words === '' ? '' : `#${new URLSearchParams({ on: words })}`)

/** Those words; empty where the reader comes from nowhere in particular. */
export const readOwn = (fragment: string): string => new URLSearchParams(fragment.slice(1)).get('on') ?? ''
