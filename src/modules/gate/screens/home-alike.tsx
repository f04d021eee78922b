import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Somebody at the gate, or named in a leave, is like one who must never know: before everything else, and to those alone who may know of it. */
export function HomeAlike() {
  const { data } = useRead(api.gate.likenesses, {}, { fresh: true })
  const leaves = useRead(api.leave.alike, {}, { fresh: true })
  const [last] = data?.visits ?? []
  return (
    <>
      {last && (
        <DangerRow
          title={t('alike.home')}
          note={t(last.isIn ? 'alike.is_in' : 'alike.was_here', { name: last.name, at: momentOf(last.at) })}
        >
          <LinkButton small href="/gerbang/mirip">
            {t('alike.open')}
          </LinkButton>
        </DangerRow>
      )}
      {leaves.data?.passes.map((p) => (
        <DangerRow key={p.passId} title={t('alike.leave')} note={t('alike.leave_note', { code: p.code })}>
          <LinkButton small href={`/izin/${p.passId}`}>
            {t('alike.open')}
          </LinkButton>
        </DangerRow>
      ))}
    </>
  )
}
