import { fitted } from '../../../../kernel/fitted.ts'
import { readSquare } from './read-square.ts'

/** Longer sides at which a photo is looked at: small squares want the large one, blurred ones the small. */
const SIDES = [1600, 800] as const
/** A photo is looked at once, so it may take longer than a frame of the camera. */
const FOR_MS = 1000

/** What the square code on a photo says. It is looked at here and goes nowhere; a file that is no picture says nothing. */
export async function squareOfPhoto(file: Blob): Promise<string | null> {
  const drawn = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null)
  if (!drawn) return null
  const canvas = document.createElement('canvas')
  const paper = canvas.getContext('2d', { willReadFrequently: true })
  let said: string | null = null
  for (const side of SIDES) {
    Object.assign(canvas, fitted(drawn.width, drawn.height, side))
    paper?.drawImage(drawn, 0, 0, canvas.width, canvas.height)
    said ??= paper && readSquare(paper.getImageData(0, 0, canvas.width, canvas.height), FOR_MS)
  }
  drawn.close()
  return said
}
