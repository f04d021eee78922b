import type { FACES } from '../rules.ts'

export type FaceNo = (typeof FACES)[number]

/** How far the mouth is bent, from sad to glad. */
const BEND: Readonly<Record<FaceNo, number>> = { 1: -9, 2: -4.5, 3: 0, 4: 5, 5: 10 }

/** One of five faces; inside another drawing it stands where it is put. */
export function Face({ of, x, y, size = 56 }: { of: FaceNo; x?: number | string; y?: number; size?: number }) {
  const mouth = 33
  return (
    <svg className="face" aria-hidden="true" viewBox="0 0 48 48" width={size} height={size} x={x} y={y}>
      <circle cx="24" cy="24" r="21" />
      <circle className="face__eye" cx="17" cy="19" r="2.5" />
      <circle className="face__eye" cx="31" cy="19" r="2.5" />
      <path d={`M14 ${mouth - BEND[of] / 2} Q24 ${mouth + BEND[of]} 34 ${mouth - BEND[of] / 2}`} />
    </svg>
  )
}
