import { useEffect, useState } from 'react'
import { Banner } from '../../../design/banner.tsx'
import { grouped } from '../../../design/grouped.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Now = NonNullable<Awaited<ReturnType<typeof api.lists.reading>>['reading']>
const FIRST: Now = { step: 'reading', done: 0, total: 0 }
const AGAIN_MS = 700

/** What is done with the file that was given, asked again and again; the answer of the reading itself ends it. */
export function Reading() {
  const [now, setNow] = useState(FIRST)
  useEffect(() => {
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      const { reading } = await api.lists.reading({}).catch(() => ({ reading: null })) // a question that was lost is asked again
      if (isOver) return
      if (reading) setNow(reading)
      timer = setTimeout(ask, AGAIN_MS)
    }
    timer = setTimeout(ask, AGAIN_MS)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [])
  const rows = now.total > 0 && now.step === 'writing'
  return (
    <>
      <Banner live>{t(`imp.step.${now.step}`)}</Banner>
      {rows && (
        <p className="small quiet">
          <progress value={now.done} max={now.total} aria-label={t('imp.step.writing')} />{' '}
          {t('imp.rows_read', { done: grouped(now.done), total: grouped(now.total) })}
        </p>
      )}
    </>
  )
}
