import { useEffect, useState } from 'react'

/** A drawing that came as text, as a file of this page: the content policy lets no other picture in. */
export function useDrawing(svg: string): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [svg])
  return url
}
