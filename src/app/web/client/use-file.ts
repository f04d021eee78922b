import { useEffect, useState } from 'react'
import { bytesOf, type Sent } from './save-file.ts'

export type Shown = { url: string; fileName: string; type: string }

/** Bytes that came as base64 behind an address of this page; it is given back when the screen goes. */
export function useFile(): readonly [Shown | null, (sent: Sent | null) => Shown | null] {
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => () => void (shown && URL.revokeObjectURL(shown.url)), [shown])
  const show = (sent: Sent | null) => {
    const next = sent
      ? {
          url: URL.createObjectURL(new Blob([bytesOf(sent.base64)], { type: sent.type })),
          fileName: sent.fileName,
          type: sent.type,
        }
      : null
    setShown(next)
    return next
  }
  return [shown, show]
}
