import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PrismaLibSql } from '@prisma/adapter-libsql'
import { storedZstd, zipOf } from './packed-files'

/** A note: its fields in HTML, its tags, and the deck of its card. */
export type ApkgNote = { fields: string[]; tags?: string; deck?: string }

const NOTES = `CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
    tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null, data text not null);
  CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null, ord integer not null, odid integer not null);
  CREATE TABLE revlog (id integer primary key, cid integer not null, ease integer not null);
  CREATE INDEX ix_notes_usn ON notes (usn); CREATE INDEX ix_cards_nid ON cards (nid);`
const OLD =
  'CREATE TABLE col (id integer primary key, crt integer not null, models text not null, decks text not null);'
/** The newer form keeps its names in tables of their own, some of them without a number for their rows. */
const NEW = `CREATE TABLE col (id integer primary key, models text not null, decks text not null);
  CREATE TABLE decks (id integer PRIMARY KEY NOT NULL, name text NOT NULL, mtime_secs integer NOT NULL, kind blob NOT NULL);
  CREATE TABLE fields (ntid integer NOT NULL, ord integer NOT NULL, name text NOT NULL, config blob NOT NULL, PRIMARY KEY (ntid, ord)) WITHOUT ROWID;
  CREATE TABLE tags (tag text NOT NULL PRIMARY KEY, usn integer NOT NULL) WITHOUT ROWID;`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The database of a collection. */
export async function collectionOf(
  notes: readonly ApkgNote[],
  form: 'old' | 'new',
  pageSize = 4096,
): Promise<Uint8Array> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'howfar-apkg-'))
  const file = path.join(dir, 'collection')
  try {
    const database = await new PrismaLibSql({ url: `file:${file}` }).connect()
    const decks = [...new Set(notes.map(({ deck = 'Default' }) => deck))]
    const rows = notes.flatMap(({ fields, tags = '', deck = 'Default' }, i) => {
      const did = 1_500_000_000_000 + decks.indexOf(deck)
      const id = 1_600_000_000_000 + i
      return [
        `INSERT INTO notes VALUES (${id}, 'g${i}', 1, 0, -1, ${quoted(tags)}, ${quoted(fields.join('\u001f'))}, ${i}, 0, 0, '');`,
        `INSERT INTO cards VALUES (${id + 1}, ${id}, ${did}, 0, 0);`,
      ]
    })
    const named = decks.map((name, i) => [1_500_000_000_000 + i, name] as const)
    const collection =
      form === 'old'
        ? `${OLD} INSERT INTO col VALUES (1, 0, '{}', ${quoted(JSON.stringify(Object.fromEntries(named.map(([id, name]) => [id, { id, name }]))))});`
        : `${NEW} INSERT INTO col VALUES (1, '', ''); ${named.map(([id, name]) => `INSERT INTO decks VALUES (${id}, ${quoted(name.replaceAll('::', '\u001f'))}, 0, x'00');`).join('')}
           INSERT INTO fields VALUES (1, 0, 'Front', x''), (1, 1, 'Back', x''); INSERT INTO tags VALUES ('a', 0);`
    await database.executeScript(
      `PRAGMA page_size = ${pageSize}; VACUUM; BEGIN; ${NOTES} ${collection} ${rows.join('')} COMMIT;`,
    )
    await database.dispose()
    return readFileSync(file)
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/** A package as Anki exports it. The newer form is packed by Zstandard, with an old one beside it that only says “update”. */
export async function apkgOf(notes: readonly ApkgNote[], form: 'old' | 'new'): Promise<Uint8Array> {
  const collection = await collectionOf(notes, form)
  if (form === 'old') return zipOf({ 'collection.anki2': collection, media: '{"0":"map.png"}', '0': 'picture' })
  const update = await collectionOf([{ fields: ['Please update to the latest Anki version', ''] }], 'old')
  return zipOf({
    meta: Uint8Array.of(8, 3),
    'collection.anki21b': storedZstd(collection),
    'collection.anki2': update,
    media: '',
  })
}
