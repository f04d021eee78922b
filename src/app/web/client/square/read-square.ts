import decodeQR from 'qr/decode.js'

type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** What the square code in a picture says; null where there is none, or none that is whole. `forMs`: how long a difficult one is looked at. */
export function readSquare(frame: Frame, forMs = 16): string | null {
  try {
    return decodeQR(frame, { timeLimit: forMs })
  } catch {
    return null // most frames hold no code: the library throws then
  }
}
