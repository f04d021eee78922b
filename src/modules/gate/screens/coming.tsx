import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { momentOf, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { expectedForm } from '../forms/gate.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Tamu yang diharapkan: announced here, met at the gate. */
export function Coming() {
  const read = useRead(api.gate.coming, {}, { fresh: true })
  const [asks, setAsks] = useState(false)
  const [leaves, setLeaves] = useState<{ expectedId: string; who: string } | null>(null)
  const drop = useCommand(api.gate.drop, { onDone: () => setLeaves(null) })
  const mayBook = useMay('gate.book')
  const stay = () => {
    setLeaves(null)
    drop.reset() // what was refused of one guest is not said of the next
  }
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={t('coming.title')}
        note={t('coming.note')}
        actions={
          <>
            <Button kind="primary" icon="plus" onClick={() => setAsks(true)}>
              {t('coming.announce')}
            </Button>
            {mayBook && <LinkButton href="/gerbang/buku">{t('earlier.open')}</LinkButton>}
          </>
        }
      />
      <ReadView read={read}>
        {({ expected }) =>
          expected.length === 0 ? (
            <EmptyState
              title={t('coming.none')}
              next={<Button onClick={() => setAsks(true)}>{t('coming.announce')}</Button>}
            />
          ) : (
            <Calm>
              {expected.map((e) => (
                <CalmRow
                  key={e.expectedId}
                  title={e.who ?? t.code('expected', e.kind)}
                  note={t('coming.line', { at: momentOf(e.at), where: e.where ?? '–', by: e.by })}
                >
                  {e.cameAt ? (
                    <StatusText kind="full">{t('coming.came')}</StatusText>
                  ) : (
                    <Button
                      small
                      onClick={() => setLeaves({ expectedId: e.expectedId, who: e.who ?? t.code('expected', e.kind) })}
                    >
                      {t('coming.drop')}
                    </Button>
                  )}
                </CalmRow>
              ))}
            </Calm>
          )
        }
      </ReadView>
      <ConfirmDialog
        open={leaves !== null}
        onClose={stay}
        title={t('coming.drop_ask', { who: leaves?.who ?? '' })}
        confirm={t('coming.drop')}
        busy={drop.busy}
        onConfirm={() => leaves && void drop.run({ expectedId: leaves.expectedId })}
      >
        <p>{t('coming.drop_then')}</p>
        <CommandRefusal of={drop} />
      </ConfirmDialog>
      {asks && <Announce onClose={() => setAsks(false)} />}
    </div>
  )
}

function Announce({ onClose }: { onClose: () => void }) {
  const form = useShortForm(expectedForm, t, emptyDraft(expectedForm, { today: todayKey() }))
  const command = useCommand(api.gate.announce, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('coming.announce')}
      action={t('coming.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
