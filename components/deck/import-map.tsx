import { paragraphsInOrder } from '@/lib/domain/map/read-map'
import { counted } from '@/lib/domain/shared/words'
import type { MapRead } from '@/lib/formats/read-files'

/** A map that a file held, before it is opened: its question, its paragraphs, and how much is in each. */
export function ImportMap({ read: { map } }: { read: MapRead }) {
  const inside = (id: string) => map.claims.filter(({ paragraph }) => paragraph === id).length
  const waiting = map.claims.filter(({ paragraph }) => paragraph === null).length
  const named = map.title !== '' && map.title !== map.question.text ? ` called “${map.title}”` : ''
  return (
    <>
      <h2>{map.question.text || map.title || 'A map'}</h2>
      <p className="meta mt-2">{`A map${named}: ${counted(map.paragraphs.length, 'paragraph')}, ${counted(map.claims.length, 'claim')}.`}</p>
      <ol className="mt-5 grid grid-cols-1 gap-3">
        {paragraphsInOrder(map).map(({ id, point }) => (
          <li key={id} className="paper p-4">
            <p className="font-says text-point">{point || 'No point yet'}</p>
            <p className="meta">{counted(inside(id), 'claim')}</p>
          </li>
        ))}
      </ol>
      {waiting > 0 && <p className="meta mt-4">{`${counted(waiting, 'claim')} in the tray.`}</p>}
    </>
  )
}
