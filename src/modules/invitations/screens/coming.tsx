import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { inviteForm } from '../forms/invite.ts'
import { comingList } from '../lists/coming.ts'
import { api, type Coming } from './api.ts'
import { t } from './words.ts'

/** Undangan: who comes from outside, and whether they were asked. */
export function ComingPage() {
  const read = useRead(api.invitations.coming, {})
  const [asks, setAsks] = useState<Coming | null>(null)
  const mayWrite = useMay('letters.write')
  const back = useCommand(api.invitations.takeBack, { onDone: () => toast(t('coming.taken_back')) })
  const names = useCommand(api.invitations.tellNames, {
    onDone: ({ told }) => toast(t('coming.names_told', { count: told })),
  })
  return (
    <>
      <PageHead
        title={t('coming.title')}
        note={t('coming.note')}
        actions={mayWrite && <LinkButton href="/surat/baru?surat=undangan">{t('coming.letter')}</LinkButton>}
      />
      <CommandRefusal of={back} />
      <CommandRefusal of={names} />
      <ReadView read={read} lines={6}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty {...{ t, name: 'coming.none', href: '/jadwal' }} />
          ) : (
            <WholeList
              of={comingList}
              t={t}
              caption={t('coming.title')}
              rows={rows}
              rowKey={(r) => `${r.sessionId} ${r.delivererId}`}
              cells={{
                starts: (r) => `${timeSaid(r.starts)}–${timeSaid(r.ends)}`,
                step: (r) => {
                  const { invitationId } = r
                  return invitationId === null ? (
                    <Button small kind="primary" onClick={() => setAsks(r)}>
                      {t('coming.invite')}
                    </Button>
                  ) : (
                    <>
                      <Button small busy={back.busy} onClick={() => void back.run({ invitationId })}>
                        {t('coming.take_back')}
                      </Button>
                      {r.tellsNames && (
                        <Button small busy={names.busy} onClick={() => void names.run({ invitationId })}>
                          {t('coming.tell_names')}
                        </Button>
                      )}
                    </>
                  )
                },
              }}
            />
          )
        }
      </ReadView>
      {asks && <InviteDialog session={asks} onClose={() => setAsks(null)} />}
    </>
  )
}

function InviteDialog({ session, onClose }: { session: Coming; onClose: () => void }) {
  const form = useShortForm(inviteForm, t, {
    ...emptyDraft(inviteForm, { today: todayKey() }),
    untilOn: session.onDay,
  })
  const command = useCommand(api.invitations.invite, {
    onDone: () => {
      toast(t('coming.invited'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('coming.invite_to', { who: session.deliverer, title: session.title, day: shortDay(session.onDay) })}
      action={t('coming.invite')}
      onSend={() =>
        void command.run({ ...form.input(), sessionId: session.sessionId, delivererId: session.delivererId })
      }
    />
  )
}
