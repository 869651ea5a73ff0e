import type { ReactNode } from 'react'
import { BAR, LOGO_LINK } from '@/components/ui/bar-look'
import { Logo } from '@/components/ui/logo'
import { lookAttributes } from '@/components/ui/look-attributes'
import type { ArgumentMap, Claim } from '@/lib/domain/map/argument-map'
import { type Branch, branchesOf, inTray, paragraphsInOrder } from '@/lib/domain/map/read-map'
import { looseClaims } from '@/lib/domain/map/reading-order'
import { stanceOn } from '@/lib/domain/question/question-words'
import { NO_LOOK } from '@/lib/domain/shared/factor-look'
import { looksOf } from '@/lib/domain/shared/looks-of'
import { ParagraphToRead } from './paragraph-to-read'
import { ReadClaims } from './read-claims'
import { READ_TITLE, READ_WORDS, ReadSaid } from './read-said'

/**
 * A map in reading order as the server sends it: there before the script is, and all there is where a browser runs none.
 * The editor takes its place. What the deck says of cards that are not used yet is folded away: it may be learnt by heart.
 */
export function Reading({ map }: { map: ArgumentMap }) {
  const looks = looksOf(map.factors)
  const lookOf = (id: string | null) => looks.get(id ?? '') ?? NO_LOOK
  const attributes = (id: string | null) => lookAttributes(id, lookOf(id))
  const branches = branchesOf(map)
  const { stance, text, lineOfArgument } = map.judgement
  const tray = map.claims.filter(inTray)
  const list = (claims: Claim[]) => <ReadClaims branches={claims.map(alone)} attributes={attributes} />
  return (
    <main className="flex min-h-dvh flex-col bg-sheet" aria-busy="true" data-reading>
      <header className={`group ${BAR}`}>
        <a className={LOGO_LINK} href="/maps" aria-label="Howfar: my maps">
          <Logo />
        </a>
        <span className="flex-1" />
        <span className="meta noscript:hidden">Opening your map…</span>
        <noscript>
          <span className="meta">This is your map to read. To change it, allow JavaScript in your browser.</span>
        </noscript>
      </header>
      <article className="mx-auto w-full max-w-[860px] px-6 pt-6 pb-8 wrap-anywhere">
        <h1 className="mb-6 font-point font-says text-question leading-tight tracking-[-0.012em]">
          {map.question.text || 'What is the question?'}
        </h1>
        <ReadSaid label="Line of argument" text={lineOfArgument} />
        {paragraphsInOrder(map).map((paragraph, i) => (
          <ParagraphToRead
            key={paragraph.id}
            map={map}
            paragraph={paragraph}
            number={i + 1}
            branches={branches.get(paragraph.id) ?? []}
            lookOf={lookOf}
          />
        ))}
        {map.paragraphs.length === 0 && <p className="meta">No paragraphs yet.</p>}
        <Part heading="Loose cards" of={looseClaims(map)} list={list} />
        {(text !== '' || stance !== null) && (
          <section className="mt-6">
            <h2 className={READ_TITLE}>Judgement</h2>
            {stance !== null && <p className="meta">How far: {stanceOn(map, stance)}</p>}
            {text !== '' && <p className={READ_WORDS}>{text}</p>}
          </section>
        )}
        {tray.length > 0 && (
          <details className="mt-6">
            <summary>{tray.length === 1 ? '1 card' : `${tray.length} cards`} in the tray</summary>
            {list(tray)}
          </details>
        )}
      </article>
    </main>
  )
}

const alone = (claim: Claim): Branch => ({ claim, number: '', depth: 0, by: null, children: [] })

type PartProps = { heading: string; of: Claim[]; list: (claims: Claim[]) => ReactNode }

function Part({ heading, of, list }: PartProps) {
  return of.length === 0 ? null : (
    <section className="mt-6">
      <h2 className={READ_TITLE}>{heading}</h2>
      {list(of)}
    </section>
  )
}
