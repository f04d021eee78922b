import { type PointerEvent, useRef } from 'react'
import { Button } from './button.tsx'
import './sign-pad.css'

type Point = [x: number, y: number]
export type Drawn = { strokes: Point[][]; way: 'finger' | 'pen' | 'mouse' }
export const NOTHING: Drawn = { strokes: [], way: 'mouse' }

const WAYS = { touch: 'finger', pen: 'pen', mouse: 'mouse' } as const
const wayOf = (type: string): Drawn['way'] => (type === 'touch' || type === 'pen' ? WAYS[type] : 'mouse')

/** A hand trembles by less than this; points so near tell nothing more. */
const NEAR = 4

type Box = { left: number; top: number; width: number; height: number }
type Size = { wide: number; high: number }
const within = (at: number, most: number) => Math.min(most, Math.max(0, Math.round(at)))

/** Where on the field, in its own steps, whatever the screen; null before it has a place there. */
export const pointIn = (box: Box | undefined, { wide, high }: Size, x: number, y: number): Point | null =>
  box?.width && box.height
    ? [within(((x - box.left) / box.width) * wide, wide), within(((y - box.top) / box.height) * high, high)]
    : null

export const begun = (drawn: Drawn, point: Point, type: string): Drawn => ({
  strokes: [...drawn.strokes, [point]],
  way: wayOf(type),
})

/** The last stroke goes on to there, or stays as it is where the hand only trembled. */
export function drawnOn(drawn: Drawn, point: Point): Drawn {
  const last = drawn.strokes.at(-1)
  const before = last?.at(-1)
  if (!last || !before || Math.hypot(point[0] - before[0], point[1] - before[1]) < NEAR) return drawn
  return { ...drawn, strokes: [...drawn.strokes.slice(0, -1), [...last, point]] }
}

type Props = {
  /** whose name is signed here, for whoever does not see the field */
  label: string
  clear: string
  size: Size
  pathOf: (stroke: readonly Point[]) => string
  drawn: Drawn
  onDrawn: (drawn: Drawn) => void
}

/** A field to sign in with finger, pen or mouse. Who has none of them, or can not write, signs on paper: the page offers it beside. */
export function SignPad({ label, clear, size, pathOf, drawn, onDrawn }: Props) {
  const { wide, high } = size
  const field = useRef<SVGSVGElement>(null)
  /** one pointer at a time: the ball of the hand that lies on the glass writes nothing */
  const held = useRef<number | null>(null)
  const now = useRef(drawn)
  now.current = drawn
  const pointOf = (event: PointerEvent) =>
    pointIn(field.current?.getBoundingClientRect(), size, event.clientX, event.clientY)
  const tell = (next: Drawn) => {
    now.current = next
    onDrawn(next)
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    const point = pointOf(event)
    if (held.current !== null || !point || event.button > 0) return
    held.current = event.pointerId
    event.currentTarget.setPointerCapture?.(event.pointerId)
    tell(begun(now.current, point, event.pointerType))
  }
  const draw = (event: PointerEvent) => {
    const point = pointOf(event)
    if (held.current === event.pointerId && point) tell(drawnOn(now.current, point))
  }
  const end = (event: PointerEvent) => {
    if (held.current === event.pointerId) held.current = null
  }
  return (
    <div className="stack stack-2">
      <p aria-hidden>{label}</p>
      <svg
        ref={field}
        className="sign-pad"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${wide} ${high}`}
        onPointerDown={begin}
        onPointerMove={draw}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path className="sign-pad__line" d={`M60 ${high * 0.8}H${wide - 60}`} />
        {drawn.strokes.map((stroke, i) => (
          <path key={i} className="sign-pad__stroke" d={pathOf(stroke)} />
        ))}
      </svg>
      <div>
        <Button small onClick={() => tell(NOTHING)}>
          {clear}
        </Button>
      </div>
    </div>
  )
}
