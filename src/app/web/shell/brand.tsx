import { Icon } from '../../../design/icon.tsx'

/** The footbridge, the name, and the centre's own name under it. */
export function Brand({ place, href }: { place?: string | undefined; href?: string | undefined }) {
  const inside = (
    <>
      <Icon name="titian" className="brand__mark" />
      <span>
        Titian
        {place && <span className="brand__place">{place}</span>}
      </span>
    </>
  )
  return href ? (
    <a className="brand" href={href}>
      {inside}
    </a>
  ) : (
    <span className="brand">{inside}</span>
  )
}
