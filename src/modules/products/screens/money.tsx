import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { spendForm } from '../forms/rule.ts'
import { fundList, waitingList } from '../lists/sales.ts'
import { api, type Money as Sums } from './api.ts'
import { ComesTo } from './comes-to.tsx'
import { ShareDialog } from './share-dialog.tsx'
import { t } from './words.ts'

/** Hasil penjualan: what waits to be shared and what it comes to, what lies in the pots. */
export function Money() {
  const read = useRead(api.products.money, {})
  return (
    <ReadView read={read} lines={8}>
      {(money) => <Shown money={money} />}
    </ReadView>
  )
}

function Shown({ money }: { money: Sums }) {
  const [open, setOpen] = useState<'share' | 'spend' | null>(null)
  const { waiting, comesTo } = money
  return (
    <div className="stack stack-5">
      <PageHead
        title={t('money.title')}
        note={t('money.note')}
        actions={
          <>
            {money.mayShare && waiting.length > 0 && (
              <Button kind="primary" icon="coin" onClick={() => setOpen('share')}>
                {t('share.do', { money: formatRupiah(comesTo.paid) })}
              </Button>
            )}
            {money.maySpend && <Button onClick={() => setOpen('spend')}>{t('spend.open')}</Button>}
          </>
        }
      />
      <Tiles>
        {money.pots.map((p) => (
          <StatTile key={p.pot} num={formatRupiah(p.balanceRupiah)} word={t(`pot.${p.pot}`)} href="/karya/hasil" />
        ))}
      </Tiles>
      {waiting.length === 0 ? (
        <EmptyState title={t('waiting.none')} next={<LinkButton href="/karya">{t('shelf.title')}</LinkButton>}>
          {t('waiting.none_why')}
        </EmptyState>
      ) : (
        <>
          <ComesTo of={comesTo} />
          <Section title={t('waiting.title')} count={waiting.length}>
            <WholeList
              of={waitingList}
              t={t}
              caption={t('waiting.title')}
              rows={waiting}
              rowKey={(s) => s.saleId}
              cells={{ amountRupiah: (s) => <span className="num">{groupThousands(s.amountRupiah)}</span> }}
            />
          </Section>
        </>
      )}
      {money.entries.length > 0 && (
        <Section title={t('fund.title')} count={money.entries.length}>
          <WholeList
            of={fundList}
            t={t}
            caption={t('fund.title')}
            rows={money.entries}
            rowKey={(e) => e.key}
            cells={{
              rupiah: (e) => <span className="num">{groupThousands(e.rupiah)}</span>,
              balanceRupiah: (e) => <span className="num">{groupThousands(e.balanceRupiah)}</span>,
            }}
          />
        </Section>
      )}
      {open === 'share' && <ShareDialog money={money} onClose={() => setOpen(null)} />}
      {open === 'spend' && <SpendDialog onClose={() => setOpen(null)} />}
    </div>
  )
}

function SpendDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(spendForm, t, emptyDraft(spendForm, { today: '' }))
  const command = useCommand(api.products.spend, {
    onDone: () => {
      toast(t('spend.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('spend.open')}
      action={t('work.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
