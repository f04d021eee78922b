import { ReadPicture } from '../../../app/web/client/read-picture.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { api, type Photo } from './api.ts'

/** One photo as it was kept. What is on it is said by its words: nobody looks at it by machine. */
export function Picture({ of, alt }: { of: Photo; alt: string }) {
  const read = useRead(api.portfolio.photo, { photoId: of.photoId }, { staleMs: Number.POSITIVE_INFINITY })
  return <ReadPicture {...{ read, alt }} />
}
