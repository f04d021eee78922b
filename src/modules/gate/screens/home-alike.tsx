import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Somebody at the gate is like one who must never know: before everything else, and to those alone who may know of it. */
export function HomeAlike() {
  const { data } = useRead(api.gate.likenesses, {}, { fresh: true })
  const [last] = data?.visits ?? []
  if (!last) return null
  return (
    <DangerRow
      title={t('alike.home')}
      note={t(last.isIn ? 'alike.is_in' : 'alike.was_here', { name: last.name, at: momentOf(last.at) })}
    >
      <LinkButton small href="/gerbang/mirip">
        {t('alike.open')}
      </LinkButton>
    </DangerRow>
  )
}
