import { useEffect, useState } from 'react'
import { bytesOf } from '../../../app/web/client/save-file.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api, type Photo } from './api.ts'
import { t } from './words.ts'

/** The address of a picture in the memory of this page, for as long as it is shown. */
export function useBlob(blob: Blob | null): string | undefined {
  const [url, setUrl] = useState<string>()
  useEffect(() => {
    if (!blob) return setUrl(undefined)
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  return url
}

/** One photo as it was kept. What is on it is said by its words: nobody looks at it by machine. */
export function Picture({ of, alt }: { of: Photo; alt: string }) {
  const { data } = useRead(api.portfolio.photo, { photoId: of.photoId }, { staleMs: Number.POSITIVE_INFINITY })
  const [blob, setBlob] = useState<Blob | null>(null)
  useEffect(() => setBlob(data ? new Blob([bytesOf(data.base64)], { type: data.type }) : null), [data])
  const url = useBlob(blob)
  return url ? <img src={url} alt={alt} /> : <span className="photo__wait">{t('photo.opens')}</span>
}
