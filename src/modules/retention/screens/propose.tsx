import { type ReactNode, useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type Item } from './api.ts'
import { t } from './words.ts'

/** Lays files before the head, who may have them erased for good: what follows is said first, as nobody takes it back herself. */
export function Propose({
  of,
  title,
  main,
  children,
}: {
  of: readonly Pick<Item, 'caseId' | 'part'>[]
  title: string
  main?: boolean
  children: ReactNode
}) {
  const [asks, setAsks] = useState(false)
  const propose = useCommand(api.retention.propose, {
    onDone: (done) => {
      toast(t('propose.done', done))
      setAsks(false)
    },
  })
  return (
    <>
      <Button small={!main} kind={main ? 'primary' : undefined} onClick={() => setAsks(true)}>
        {children}
      </Button>
      <ConfirmDialog
        open={asks}
        title={title}
        confirm={t('propose.do')}
        busy={propose.busy}
        onConfirm={() => void propose.run({ of: of.map(({ caseId, part }) => ({ caseId, part })) })}
        onClose={() => setAsks(false)}
      >
        <CommandRefusal of={propose} />
        <p>{t('propose.says')}</p>
      </ConfirmDialog>
    </>
  )
}
