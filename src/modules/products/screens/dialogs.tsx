import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { backForm, moveForm, sellForm } from '../forms/work.ts'
import { api, type OneWork, type Sale } from './api.ts'
import { t } from './words.ts'

type Props = { work: OneWork; onClose: () => void }

export function MoveDialog({ work, onClose }: Props) {
  const form = useShortForm(moveForm, t, emptyDraft(moveForm, { today: '' }))
  const command = useCommand(api.products.move, {
    onDone: () => {
      toast(t('move.saved'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('move.open')}
      action={t('work.save')}
      onSend={() => void command.run({ ...form.input(), workId: work.workId })}
    />
  )
}

/** From the house. The price stands as it was set, and may have been bargained. */
export function SellDialog({ work, onClose }: Props) {
  const form = useShortForm(sellForm, t, {
    ...emptyDraft(sellForm, { today: '' }),
    priceRupiah: groupThousands(work.priceRupiah),
  })
  const command = useCommand(api.products.sell, {
    onDone: () => {
      toast(t('sell.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('sell.of', { title: work.title })}
      action={t('sell.do')}
      onSend={() => void command.run({ ...form.input(), workId: work.workId, seen: work.version })}
      intro={work.kind === 'goods' && <p className="quiet">{t('stock.home', { home: work.home })}</p>}
    />
  )
}

/** Nothing is written over: what comes back is a line of its own, and those who got the money give it back as far as they can. */
export function BackDialog({ work, sale, onClose }: Props & { sale: Sale }) {
  const form = useShortForm(backForm, t, { ...emptyDraft(backForm, { today: '' }), pieces: String(sale.left) })
  const command = useCommand(api.products.takeBack, {
    onDone: ({ shortfall }) => {
      toast(shortfall > 0 ? t('back.done_short', { money: formatRupiah(shortfall) }) : t('back.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('back.of', { title: work.title })}
      action={t('back.do')}
      onSend={() => void command.run({ ...form.input(), saleId: sale.saleId })}
      intro={<p className="quiet">{t(sale.state === 'waiting' ? 'back.effect' : 'back.effect_shared')}</p>}
    />
  )
}
