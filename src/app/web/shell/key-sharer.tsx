import { useEffect } from 'react'
import { toast } from '../../../design/toast.tsx'
import { useMe } from '../client/session.ts'
import { api } from '../client/shell-api.ts'
import { t } from '../words.ts'

/**
 * A colleague was given a role whose key the head does not hold (a second nurse): whoever holds it passes it on at the next
 * sign-in, without a question, and is told to whom. Not done now, it is done the next time.
 */
export function KeySharer() {
  const { pendingShares } = useMe()
  useEffect(() => {
    if (!(pendingShares > 0)) return
    void api.access.shareKeys({}).then(
      ({ shared }) => shared.length > 0 && toast(t('keys.shared', { names: shared.map((s) => s.callName).join(', ') })),
      () => undefined,
    )
  }, [pendingShares])
  return null
}
