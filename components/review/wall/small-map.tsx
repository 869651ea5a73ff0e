import { MapThumbnail } from '@/components/home/map-thumbnail'
import type { ArgumentMap } from '@/lib/domain/map/argument-map'
import type { ReviewedPupil } from '@/lib/domain/review/reviewed-pupil'

type Props = {
  map: ArgumentMap
  found: ReviewedPupil['found']
  draft: boolean
  flags: { node: string; code: string }[]
}

/** A map in small, with the codes of the comments on it. */
export function SmallMap({ map, flags }: Props) {
  return (
    <>
      <MapThumbnail map={map} />
      <span className="wall-flags">
        {flags.map(({ node, code }) => (
          <span key={`${node} ${code}`} className="code">
            {code}
          </span>
        ))}
      </span>
    </>
  )
}
