import { useState } from 'react'
import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm, useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Empty, EmptyState } from '../../../design/empty-state.tsx'
import { Field } from '../../../design/form-field.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { pettyCorrectForm, pettyForm } from '../forms/petty.ts'
import { pettyList } from '../lists/petty.ts'
import { api, type Petty, type PettyEntry } from './api.ts'
import { t } from './words.ts'

/** Kas kecil: what lies in the box, and every line that made it so. */
export function PettyCash() {
  const read = useRead(api.spending.petty, {})
  const [open, setOpen] = useState<'new' | PettyEntry | null>(null)
  const close = () => setOpen(null)
  const mayWrite = read.data?.mayWrite
  const button = (
    <Button kind="primary" icon="plus" onClick={() => setOpen('new')}>
      {t('petty.open')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('petty.title')}
        note={read.data && t('petty.balance', { money: formatRupiah(read.data.balanceRupiah) })}
        actions={mayWrite && button}
      />
      <ReadView read={read} lines={8}>
        {({ entries }) =>
          entries.length > 0 ? (
            <WholeList
              of={pettyList}
              t={t}
              caption={t('petty.title')}
              rows={entries}
              rowKey={(e) => String(e.seq)}
              cells={{
                amountRupiah: (e) => <span className="num">{groupThousands(e.amountRupiah)}</span>,
                balanceRupiah: (e) => <span className="num">{groupThousands(e.balanceRupiah)}</span>,
                step: (e) =>
                  mayWrite && e.standsRupiah > 0 ? (
                    <Button small onClick={() => setOpen(e)}>
                      {t('correct.open')} <span className="sr">{e.seq}</span>
                    </Button>
                  ) : (
                    '–'
                  ),
              }}
            />
          ) : mayWrite ? (
            <EmptyState title={t('petty.none')} next={button}>
              {t('petty.none_why')}
            </EmptyState>
          ) : (
            <Empty {...{ t, name: 'petty.none', href: '/belanja' }} />
          )
        }
      </ReadView>
      {open === 'new' && read.data && <WriteDialog petty={read.data} onClose={close} />}
      {open !== null && open !== 'new' && <TakeBackDialog entry={open} onClose={close} />}
    </>
  )
}

function WriteDialog({ petty, onClose }: { petty: Petty; onClose: () => void }) {
  const form = useForm(pettyForm, t, 'kas-kecil/baru', emptyDraft(pettyForm, { today: todayKey() }))
  const command = useCommand(api.spending.writePetty, {
    onDone: async () => {
      await form.discard()
      toast(t('petty.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('petty.open')}
      intro={<p>{t('petty.balance', { money: formatRupiah(petty.balanceRupiah) })}</p>}
      action={t('petty.do')}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.kind} as="cards" />
      <Field of={f.what} />
      <Field of={f.amountRupiah} />
      <Field of={f.onDay} />
      <Field of={f.receiptNo} />
      {petty.lines.length > 0 && (
        <Field of={f.lineKey} as="list" options={petty.lines.map((l) => ({ value: l.lineKey, label: l.name }))} />
      )}
    </FormDialog>
  )
}

function TakeBackDialog({ entry, onClose }: { entry: PettyEntry; onClose: () => void }) {
  const form = useShortForm(pettyCorrectForm, t, {
    ...emptyDraft(pettyCorrectForm, { today: '' }),
    amountRupiah: String(entry.standsRupiah),
  })
  const command = useCommand(api.spending.correctPetty, {
    onDone: () => {
      toast(t('correct.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('petty.correct', { no: entry.seq, what: entry.what })}
      intro={<p>{t('correct.stands', { money: formatRupiah(entry.standsRupiah) })}</p>}
      action={t('correct.do')}
      onSend={() => void command.run({ ...form.input(), seq: entry.seq })}
    >
      <Field of={f.amountRupiah} />
      <Field of={f.what} />
    </FormDialog>
  )
}
