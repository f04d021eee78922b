import { useState } from 'react'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { addressOf, type ListState } from '../../../app/web/client/list-address.ts'
import { api } from '../../../app/web/client/shell-api.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Menu, MenuButton, type MenuItem, useMenu } from '../../../design/menu.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import type { List } from '../../../kernel/list.ts'
import { viewForm } from '../forms/view.ts'
import { type ListName, listNamed } from '../list-names.ts'
import { t } from './words.ts'

const changes = [api.drafts.views]

/** Filters that somebody keeps for herself, by name; there is nothing to see while none is kept and nothing is narrowed. */
export function ListViews({ of, state }: { of: List; state: ListState }) {
  const menu = useMenu<string>()
  const [isNaming, setNaming] = useState(false)
  const list = listNamed(of.name)
  const views = useRead(api.drafts.views, { list }).data?.views ?? []
  const drop = useCommand(api.drafts.dropView, { changes, onDone: () => toast(t('views.dropped')) })
  const here = addressOf(of, state, '')
  const current = views.find((v) => v.address === here)
  if (views.length === 0 && here === '') return null
  const items: MenuItem[] = views.map((v) => ({
    label: v.name,
    icon: 'filter',
    href: `${location.pathname}${v.address}`,
    checked: v === current,
  }))
  if (views.length > 0 && here !== '') items.push('line')
  if (current)
    items.push({
      label: t('views.drop', { name: current.name }),
      icon: 'trash',
      danger: true,
      onPick: () => void drop.run({ viewId: current.viewId }),
    })
  else if (here !== '') items.push({ label: t('views.keep'), icon: 'plus', onPick: () => setNaming(true) })
  return (
    <>
      <MenuButton menu={menu} of="views" word={current?.name ?? t('views.mine')} />
      <Menu menu={menu} label={t('views.mine')} items={() => items} />
      {isNaming && <Naming list={list} address={here} onClose={() => setNaming(false)} />}
    </>
  )
}

function Naming({ list, address, onClose }: { list: ListName; address: string; onClose: () => void }) {
  const form = useShortForm(viewForm, t, emptyDraft(viewForm, { today: '' }))
  const command = useCommand(api.drafts.keepView, {
    changes,
    onDone: () => {
      toast(t('views.kept'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('views.keep')}
      action={t('views.save')}
      onSend={() => void command.run({ ...form.input(), list, address })}
    />
  )
}
