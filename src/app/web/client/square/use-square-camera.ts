import { type RefObject, useEffect, useRef, useState } from 'react'
import { readSquare } from './read-square.ts'

/** Four looks a second are enough for a hand that holds a paper. */
const LOOK_MS = 250

type Camera = { video: RefObject<HTMLVideoElement | null>; refused: boolean }

/**
 * What a square code before the camera says. A frame is looked at in the memory of this page and goes nowhere; the camera ends with the part that
 * asked for it. `user` looks at whoever holds the device, `environment` away from her.
 */
export function useSquareCamera(facing: 'user' | 'environment', onCode: (code: string) => void): Camera {
  const video = useRef<HTMLVideoElement>(null)
  const latest = useRef(onCode)
  latest.current = onCode
  const [refused, setRefused] = useState(false)
  useEffect(() => {
    let stream: MediaStream | null = null
    let isOver = false
    const canvas = document.createElement('canvas')
    const look = () => {
      const seen = video.current
      const paper = canvas.getContext('2d', { willReadFrequently: true })
      if (!seen || seen.videoWidth === 0 || !paper) return
      canvas.width = seen.videoWidth
      canvas.height = seen.videoHeight
      paper.drawImage(seen, 0, 0)
      const code = readSquare(paper.getImageData(0, 0, canvas.width, canvas.height))
      if (code) latest.current(code)
    }
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: facing, width: { ideal: 640 } }, audio: false })
      .then((given) => {
        stream = given
        if (isOver) return stop()
        if (video.current) video.current.srcObject = given
      })
      .catch(() => setRefused(true))
    const clock = setInterval(look, LOOK_MS)
    return () => {
      isOver = true
      clearInterval(clock)
      stop()
    }
  }, [facing])
  return { video, refused }
}
