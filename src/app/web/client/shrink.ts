import { fitted } from '../../../kernel/fitted.ts'

/** The longer side of a photo after the screen made it smaller, in pixels. */
const LONG_SIDE = 1600

/**
 * A photo as it leaves the device: drawn anew at most 1,600 pixels long, as JPEG. What the camera wrote beside it (place, time, its own
 * name) stays behind. A picture that this device can not draw is no picture.
 */
export async function shrink(file: Blob): Promise<Blob | null> {
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!drawn) return null
  const canvas = document.createElement('canvas')
  Object.assign(canvas, fitted(drawn.width, drawn.height, LONG_SIDE))
  canvas.getContext('2d')?.drawImage(drawn, 0, 0, canvas.width, canvas.height)
  drawn.close()
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.82))
}
