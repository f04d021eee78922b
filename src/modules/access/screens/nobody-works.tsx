import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

type Props = { page: { caseId: string; isProtected: boolean; state: string; responsible: unknown } }

/** On her pages while nobody works for her: why her tasks stand still, who can change that, and the button for whoever can. */
export function NobodyWorks({ page: { caseId, isProtected, state, responsible } }: Props) {
  const assigns = useHasRole('head', 'coordinator')
  const takesUp = useMay('access.take_up') && !isProtected
  const waits = useMay('cases.move')
  const take = useCommand(api.access.takeUp, { onDone: () => toast(t('nobody.taken')) })
  if (responsible || !waits || !['candidate', 'waiting', 'open'].includes(state)) return null
  const why = assigns ? t('nobody.assign') : t(takesUp ? 'nobody.take' : 'nobody.others')
  return (
    <Banner
      kind="attention"
      icon="user-plus"
      action={
        assigns ? (
          <LinkButton small kind="primary" href={`/penerima-manfaat/${caseId}?buka=tim`}>
            {t('nobody.assign_do')}
          </LinkButton>
        ) : takesUp ? (
          <Button small kind="primary" busy={take.busy} onClick={() => void take.run({ caseId })}>
            {t('nobody.take_do')}
          </Button>
        ) : undefined
      }
    >
      <p>
        <b>{t('nobody.title')}</b> {why}
      </p>
      <CommandRefusal of={take} />
    </Banner>
  )
}
