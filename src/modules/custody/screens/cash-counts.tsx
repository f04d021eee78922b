import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { countForm } from '../forms/custody.ts'
import { countList } from '../lists/counts.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** What lay there against what the booklets say, month by month (domain.md 7.8). */
export function CashCounts({ bookedRupiah }: { bookedRupiah: number }) {
  const read = useRead(api.custody.counts, {})
  const [isOpen, setIsOpen] = useState(false)
  const mayCount = useMay('custody.count')
  return (
    <Section title={t('counts.title')}>
      <ReadView read={read} lines={3}>
        {({ counts }) => (
          <div className="stack">
            {mayCount && (
              <div className="row row--wrap">
                <Button icon="check" onClick={() => setIsOpen(true)}>
                  {t('counts.add')}
                </Button>
              </div>
            )}
            {counts.length === 0 ? (
              <p className="quiet">{t('counts.none')}</p>
            ) : (
              <WholeList
                of={countList}
                t={t}
                caption={t('counts.title')}
                rows={counts}
                rowKey={(c) => c.countId}
                cells={{
                  bookedRupiah: (c) => <span className="num">{groupThousands(c.bookedRupiah)}</span>,
                  countedRupiah: (c) => <span className="num">{groupThousands(c.countedRupiah)}</span>,
                  differenceRupiah: (c) => <Difference rupiah={c.differenceRupiah} />,
                }}
              />
            )}
          </div>
        )}
      </ReadView>
      {isOpen && <CountCash bookedRupiah={bookedRupiah} onClose={() => setIsOpen(false)} />}
    </Section>
  )
}

function Difference({ rupiah }: { rupiah: number }) {
  if (rupiah === 0) return <StatusText kind="full">{t('counts.same')}</StatusText>
  return (
    <StatusText kind="wait">
      {t(rupiah > 0 ? 'counts.more' : 'counts.less', { money: formatRupiah(Math.abs(rupiah)) })}
    </StatusText>
  )
}

function CountCash({ bookedRupiah, onClose }: { bookedRupiah: number; onClose: () => void }) {
  const form = useShortForm(countForm, t, emptyDraft(countForm, { today: '' }))
  const command = useCommand(api.custody.countCash, {
    onDone: ({ differenceRupiah }) => {
      toast(
        differenceRupiah === 0
          ? t('counts.done_same')
          : t('counts.done_differs', { money: formatRupiah(Math.abs(differenceRupiah)) }),
      )
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('counts.add')}
      action={t('counts.do')}
      onSend={() => void command.run({ ...form.input(), bookedRupiah })}
      intro={<p className="quiet">{t('counts.booked', { money: formatRupiah(bookedRupiah) })}</p>}
    />
  )
}
