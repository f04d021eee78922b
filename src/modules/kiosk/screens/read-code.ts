import decodeQR from 'qr/decode.js'

type Frame = { width: number; height: number; data: Uint8ClampedArray }

/** What the square code in a frame of the camera says; null where there is none, or none that is whole. */
export function readCode(frame: Frame): string | null {
  try {
    return decodeQR(frame)
  } catch {
    return null // most frames hold no code: the library throws then
  }
}
