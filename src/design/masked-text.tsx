import { useEffect, useState } from 'react'
import { t } from './words.ts'

/**
 * A value that is hidden until somebody asks for it (design.md 5.12): the server records the request, and the value closes
 * after 20 seconds or when the page is hidden. `reveal` fetches it; the page never holds it before.
 */
export function MaskedText({
  label,
  masked,
  reveal,
  seconds = 20,
}: {
  /** "NIK" */
  label: string
  /** "•••• •••• •••• 0001" */
  masked: string
  reveal: () => Promise<string>
  seconds?: number | undefined
}) {
  const [value, setValue] = useState<string>()
  const [asking, setAsking] = useState(false)
  useEffect(() => {
    if (value === undefined) return
    const close = () => setValue(undefined)
    const timer = setTimeout(close, seconds * 1000)
    document.addEventListener('visibilitychange', close)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', close)
    }
  }, [value, seconds])
  const toggle = async () => {
    if (value !== undefined) return setValue(undefined)
    setAsking(true)
    try {
      setValue(await reveal())
    } finally {
      setAsking(false)
    }
  }
  return (
    <>
      <p className="masked">
        {label} <span>{value ?? masked}</span>{' '}
        <button type="button" aria-busy={asking || undefined} aria-pressed={value !== undefined} onClick={toggle}>
          {value === undefined ? t('action.show') : t('action.hide')}
          <span className="sr"> {label}</span>
        </button>
      </p>
      <p className="small quiet" role="status">
        {value === undefined ? t('masked.again', { seconds }) : t('masked.said', { label, seconds })}
      </p>
    </>
  )
}
