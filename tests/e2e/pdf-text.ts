import { extractText, getDocumentProxy } from 'unpdf'

/** The words of a PDF, page by page, with single spaces and without the break marks inside long words. */
export async function pdfPages(bytes: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: false })
  return text.map((page) => page.replaceAll('\u200b', '').replace(/\s+/g, ' '))
}
