import { useCallback, useEffect, useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { useMe } from '../client/session.ts'
import { api } from '../client/shell-api.ts'
import { late } from '../late-words.ts'

type Answers = Parameters<typeof api.access.shareKeys>[0]
type Asked = Awaited<ReturnType<typeof api.access.shareKeys>>['asked']

/**
 * A colleague was given a role whose key the head does not hold (a second nurse): whoever holds it is asked at the next
 * sign-in, with the name of who gave the role, and passes the key on or does not. Not answered now, it is asked the next time.
 */
export function KeySharer() {
  const { pendingShares } = useMe()
  const [asked, setAsked] = useState<Asked>([])
  const share = useCallback(
    (input: Answers) =>
      api.access.shareKeys(input).then(
        (done) => {
          setAsked(done.asked)
          if (done.shared.length > 0)
            toast(late('keys.shared', { names: done.shared.map((s) => s.callName).join(', ') }))
        },
        () => undefined,
      ),
    [],
  )
  useEffect(() => {
    if (pendingShares > 0) void share({})
  }, [pendingShares, share])
  const [first] = asked
  if (!first) return null
  const answer = (give: boolean) => void share({ answers: [{ personId: first.personId, group: first.group, give }] })
  const names = { name: first.callName, by: first.grantedBy }
  return (
    <Dialog
      open
      onClose={() => setAsked([])}
      title={late('keys.ask_title')}
      actions={
        <>
          <Button onClick={() => answer(false)}>{late('keys.decline')}</Button>
          <Button kind="primary" onClick={() => answer(true)}>
            {late('keys.give')}
          </Button>
        </>
      }
    >
      <p>{first.isByHerself ? late('keys.ask_herself', names) : late('keys.ask', names)}</p>
      <p>{late(first.group === 'health' ? 'keys.ask_effect' : 'keys.ask_effect_role')}</p>
    </Dialog>
  )
}
