import { useId } from 'react'

/** Hatching, so that a picture says the same in black and white. Each drawing carries its own. */
export function useHatch() {
  const id = useId()
  const defs = (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(25)">
        <rect className="k-surface" width="6" height="6" />
        <rect className="k-primary" width="3" height="6" />
      </pattern>
    </defs>
  )
  return { defs, fill: `url(#${id})` }
}
