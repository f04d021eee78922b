import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { begun, drawnOn, NOTHING, pointIn, SignPad } from '../sign-pad.tsx'

const size = { wide: 1000, high: 400 }
const box = { left: 10, top: 20, width: 500, height: 200 }

describe('the field to sign in', () => {
  it('counts a place in its own steps, whatever the screen, and never beyond its edge', () => {
    expect(pointIn(box, size, 10, 20)).toEqual([0, 0])
    expect(pointIn(box, size, 260, 120)).toEqual([500, 200])
    expect(pointIn(box, size, 9_000, -5)).toEqual([1000, 0])
    expect(pointIn({ ...box, width: 0 }, size, 20, 20)).toBeNull()
    expect(pointIn(undefined, size, 20, 20)).toBeNull()
  })

  it('begins a stroke with finger, pen or mouse, goes on with it, and leaves out where a hand only trembles', () => {
    const dot = begun(NOTHING, [0, 0], 'touch')
    expect(dot).toEqual({ way: 'finger', strokes: [[[0, 0]]] })
    const line = drawnOn(drawnOn(dot, [2, 2]), [500, 200])
    expect(line.strokes).toEqual([
      [
        [0, 0],
        [500, 200],
      ],
    ])
    expect(begun(line, [5, 5], 'pen')).toEqual({
      way: 'pen',
      strokes: [
        [
          [0, 0],
          [500, 200],
        ],
        [[5, 5]],
      ],
    })
    expect(begun(NOTHING, [5, 5], '').way).toBe('mouse')
    expect(drawnOn(NOTHING, [5, 5])).toBe(NOTHING)
  })

  it('has a name for whoever does not see it, a button that empties it, and no style that the page refuses', () => {
    const page = renderToStaticMarkup(
      <SignPad
        label="Tanda tangan Ibu"
        clear="Hapus goresan"
        size={size}
        pathOf={(stroke) => `M${stroke.join(' ')}`}
        drawn={{ way: 'pen', strokes: [[[1, 2]], [[3, 4]]] }}
        onDrawn={() => undefined}
      />,
    )
    expect(page).toContain('role="img" aria-label="Tanda tangan Ibu"')
    expect(page).toContain('Tanda tangan Ibu')
    expect(page).toContain('Hapus goresan')
    expect(page.match(/sign-pad__stroke/g)).toHaveLength(2)
    expect(page).not.toContain('style=')
  })
})
