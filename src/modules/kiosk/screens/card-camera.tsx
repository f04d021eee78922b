import { useEffect, useRef, useState } from 'react'
import { readCode } from './read-code.ts'
import { t } from './words.ts'

/** Four looks a second are enough for a hand that holds a card. */
const LOOK_MS = 250

/** The card before the camera of the tablet. A frame is looked at in the memory of this page and goes nowhere; the camera ends with the first code. */
export function CardCamera({ onCode, onOver }: { onCode: (code: string) => void; onOver: () => void }) {
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
      const code = readCode(paper.getImageData(0, 0, canvas.width, canvas.height))
      if (code) latest.current(code)
    }
    const stop = () => {
      for (const track of stream?.getTracks() ?? []) track.stop()
    }
    navigator.mediaDevices
      .getUserMedia({ video: { facingMode: 'user', width: { ideal: 640 } }, audio: false })
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
  }, [])
  return (
    <div className="kios-camera">
      {refused ? (
        <p role="alert">{t('camera.refused')}</p>
      ) : (
        <>
          <p>{t('camera.hold')}</p>
          <video ref={video} autoPlay playsInline muted aria-label={t('camera.picture')} />
        </>
      )}
      <button type="button" className="kios-btn" onClick={onOver}>
        {t('camera.close')}
      </button>
    </div>
  )
}
