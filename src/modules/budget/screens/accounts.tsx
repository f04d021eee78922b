import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { accountForm } from '../forms/budget.ts'
import { accountList } from '../lists/accounts.ts'
import { api } from './api.ts'
import { ChartDialog } from './chart-dialog.tsx'
import { t } from './words.ts'

/** The chart of accounts of whoever pays: laid in, added, offered or not any more. */
export function Accounts() {
  const read = useRead(api.budget.accounts, {})
  const mayWrite = useMay('budget.write')
  const [adds, setAdds] = useState(false)
  const [brings, setBrings] = useState(false)
  const lay = useCommand(api.budget.layAccounts, {
    onDone: ({ added }) => toast(t('accounts.laid', { count: added })),
  })
  const offer = useCommand(api.budget.offerAccount, {})
  const layButton = (
    <Button busy={lay.busy} onClick={() => void lay.run({})}>
      {t('accounts.lay')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('accounts.title')}
        note={t('accounts.note')}
        actions={
          mayWrite && (
            <>
              <Button icon="plus" onClick={() => setAdds(true)}>
                {t('accounts.add')}
              </Button>
              {layButton}
              <Button icon="file-import" onClick={() => setBrings(true)}>
                {t('chart.open')}
              </Button>
            </>
          )
        }
      />
      <CommandRefusal of={lay} />
      <CommandRefusal of={offer} />
      <ReadView read={read} lines={6}>
        {({ accounts }) =>
          accounts.length === 0 ? (
            <EmptyState title={t('accounts.none')} next={mayWrite ? layButton : t('plans.none_who')} />
          ) : (
            <WholeList
              of={accountList}
              t={t}
              caption={t('accounts.title')}
              rows={accounts.map((a) => ({ ...a, state: a.isUsed ? ('offered' as const) : ('put_away' as const) }))}
              rowKey={(a) => a.accountId}
              cells={{
                step: (a) =>
                  mayWrite && (
                    <Button small onClick={() => void offer.run({ accountId: a.accountId, isUsed: !a.isUsed })}>
                      {t(a.isUsed ? 'accounts.put_away' : 'accounts.offer')} <span className="sr">{a.code}</span>
                    </Button>
                  ),
              }}
            />
          )
        }
      </ReadView>
      {brings && <ChartDialog onClose={() => setBrings(false)} />}
      {adds && <AddDialog onClose={() => setAdds(false)} />}
    </>
  )
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(accountForm, t, emptyDraft(accountForm, { today: '' }))
  const command = useCommand(api.budget.addAccount, {
    onDone: () => {
      toast(t('accounts.added'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('accounts.add')}
      action={t('line.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
