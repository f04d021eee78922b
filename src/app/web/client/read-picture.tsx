import { useEffect, useMemo, useState } from 'react'
import { ReadView } from './read-view.tsx'
import type { Refused } from './refused.ts'
import { bytesOf } from './save-file.ts'

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

type File = { type: string; base64: string }
type Props = { read: { data: File | undefined; error: Refused | null; refetch: () => unknown }; alt: string }

/** One picture as it was kept; one that does not come says so and can be asked for again. */
export const ReadPicture = ({ read, alt }: Props) => (
  <ReadView read={read} label={alt} lines={3}>
    {(file) => <Shown of={file} alt={alt} />}
  </ReadView>
)

function Shown({ of, alt }: { of: File; alt: string }) {
  const blob = useMemo(() => new Blob([bytesOf(of.base64)], { type: of.type }), [of])
  const url = useBlob(blob)
  return url && <img src={url} alt={alt} />
}
