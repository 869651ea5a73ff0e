import { strFromU8, unzipSync } from 'fflate'

/** The paragraphs of a Word file as it stands there: the id of the style, '' where it has none, its level in a list, its words. */
export function docxLines(bytes: Uint8Array): { style: string; level: number | null; text: string }[] {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml']!)
  return [...xml.matchAll(/<w:p(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, inside = '']) => {
    const level = /<w:ilvl w:val="(\d+)"/.exec(inside)?.[1]
    return {
      style: /<w:pStyle w:val="([^"]*)"/.exec(inside)?.[1] ?? '',
      level: level === undefined ? null : Number(level),
      text: [...inside.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, words = '']) => plain(words)).join(''),
    }
  })
}

const plain = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
