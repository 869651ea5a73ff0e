// Typst in a worker thread: a compile blocks its thread for 0.1 to 1 s. Plain JavaScript beside its templates, so that
// the same file runs under the server, the command line and the tests, none of which has to bundle it.
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { parentPort } from 'node:worker_threads'
import { loadFonts } from '@myriaddreamin/typst.ts'
import { CompileFormatEnum, createTypstCompiler } from '@myriaddreamin/typst.ts/compiler'

const need = createRequire(import.meta.url)
const FACES = {
  'atkinson-hyperlegible-next': ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold'],
  'source-serif-4': ['400Regular', '400Regular_Italic', '600SemiBold'],
  'noto-sans': ['400Regular', '600SemiBold'],
  'noto-naskh-arabic': ['400Regular'],
  'noto-emoji': ['400Regular'],
}

async function readFace(family, style) {
  const folder = new URL(`${style}/`, `file://${need.resolve(`@expo-google-fonts/${family}/package.json`)}`)
  const name = (await readdir(folder)).find((file) => file.endsWith('.ttf'))
  return new Uint8Array(await readFile(new URL(name, folder)))
}

async function startCompiler() {
  const faces = Object.entries(FACES).flatMap(([family, styles]) => styles.map((style) => readFace(family, style)))
  const compiler = createTypstCompiler()
  await compiler.init({
    getModule: () => readFile(need.resolve('@myriaddreamin/typst-ts-web-compiler/pkg/typst_ts_web_compiler_bg.wasm')),
    beforeBuild: [loadFonts(await Promise.all(faces), { assets: false })], // or it fetches fonts from the network
  })
  const here = new URL('.', import.meta.url)
  for (const name of (await readdir(here)).filter((file) => file.endsWith('.typ'))) {
    compiler.addSource(`/${name}`, await readFile(new URL(name, here), 'utf8'))
  }
  compiler.mapShadow('/factor-icons.json', new Uint8Array(await readFile(new URL('factor-icons.json', here))))
  return compiler
}

// Half of a surrogate pair is no text to the typesetter, which would refuse the whole page.
const wellFormed = (_, value) => (typeof value === 'string' ? value.toWellFormed() : value)

// The compiler's own start-up code warns of how it calls itself; nobody who prints a plan can do anything about that.
const { warn } = console
console.warn = () => {}
const compiler = startCompiler().finally(() => {
  console.warn = warn
})

parentPort.on('message', async ({ data, template }) => {
  try {
    const { result, diagnostics } = await (await compiler).compile({
      mainFilePath: `/${template}.typ`,
      inputs: { data: JSON.stringify(data, wellFormed) },
      format: CompileFormatEnum.pdf, // the number: the string 'pdf' silently gives another format
      diagnostics: 'full',
    })
    if (!result)
      throw new Error((diagnostics ?? []).map((d) => `${d.path ?? ''} ${d.range ?? ''} ${d.message}`).join('\n'))
    parentPort.postMessage({ pdf: result })
  } catch (error) {
    parentPort.postMessage({ fault: error instanceof Error ? error.message : String(error) })
  }
})
