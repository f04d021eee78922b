import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { issueForm, lossForm, materialForm, receiveForm, returnForm } from '../forms/material.ts'
import { api, CHANGES, type Entry, type Lot, type OneMaterial } from './api.ts'
import { t } from './words.ts'

const done = (word: string, onClose: () => void) => () => {
  toast(word)
  onClose()
}

export function MaterialDialog({ material, onClose }: { material: OneMaterial | null; onClose: () => void }) {
  const first = material ? toDraft(materialForm, material) : emptyDraft(materialForm, { today: '' })
  const form = useShortForm(materialForm, t, first)
  const command = useCommand(api.materials.saveMaterial, {
    changes: CHANGES,
    onDone: ({ materialId }) => {
      toast(t('material.saved'))
      onClose()
      if (!material) navigate(`/bahan/${materialId}`)
    },
  })
  const f = form.fields(command)
  const seen = material && { materialId: material.materialId, seen: material.version }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(material ? 'material.change' : 'stock.add')}
      action={t('material.save')}
      onSend={() => void command.run({ ...form.input(), material: seen })}
    >
      <Field of={f.name} />
      <Field of={f.unit} width="6" />
      {!material && <Field of={f.store} as="pills" />}
      <Field of={f.least} width="6" />
    </FormDialog>
  )
}

type Props = { of: OneMaterial; onClose: () => void }

export function ReceiveDialog({ of, onClose }: Props) {
  const form = useShortForm(receiveForm, t, emptyDraft(receiveForm, { today: todayKey() }))
  const command = useCommand(api.materials.receive, { changes: CHANGES, onDone: done(t('material.received'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('material.receive')}
      action={t('material.receive_do')}
      onSend={() => void command.run({ ...form.input(), materialId: of.materialId })}
    >
      <Field of={f.quantity} width="6" />
      <Field of={f.priceRupiah} />
      <Field of={f.receivedOn} />
      <Field of={f.expiresOn} />
      <Field of={f.source} />
    </FormDialog>
  )
}

/** `workId`: the work that its page led here for; afterwards one is back there, where its cost stands. */
export function IssueDialog({ of, workId, onClose }: Props & { workId: string | null }) {
  const empty = emptyDraft(issueForm, { today: '' })
  const form = useShortForm(issueForm, t, workId ? { ...empty, to: 'work' as const, workId } : empty)
  const back = () => (workId ? navigate(`/karya/${workId}`) : onClose())
  const choices = useRead(api.materials.choices, {}).data
  const command = useCommand(api.materials.issue, { changes: CHANGES, onDone: done(t('material.issued'), back) })
  const f = form.fields(command)
  const women = choices?.women ?? []
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={`${t('material.issue')}: ${of.name}`}
      action={t('material.issue_do')}
      onSend={() => void command.run({ ...form.input(), materialId: of.materialId })}
      intro={<p className="quiet">{t('material.left', { n: of.left, unit: of.unit })}</p>}
    >
      <Field of={f.quantity} width="6" />
      <Field of={f.to} as="cards" />
      <Field of={f.groupId} as="list" options={(choices?.groups ?? []).map((g) => ({ value: g.id, label: g.name }))} />
      <Field
        of={f.caseId}
        as="list"
        options={women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
      <Field of={f.workId} as="list" options={(choices?.works ?? []).map((w) => ({ value: w.id, label: w.name }))} />
    </FormDialog>
  )
}

export function ReturnDialog({ of, entry, onClose }: Props & { entry: Entry }) {
  const form = useShortForm(returnForm, t, emptyDraft(returnForm, { today: '' }))
  const command = useCommand(api.materials.giveBack, {
    changes: CHANGES,
    onDone: done(t('material.returned'), onClose),
  })
  const { materialId, unit } = of
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('material.return')}
      action={t('material.return_do')}
      onSend={() => void command.run({ ...form.input(), materialId, entryId: entry.entryId })}
      intro={<p className="quiet">{t('material.return_most', { n: entry.mayReturn, unit })}</p>}
    />
  )
}

export function LossDialog({ of, lot, onClose }: Props & { lot: Lot }) {
  const first = toDraft(lossForm, { quantity: lot.leftCount, reason: lot.isExpired ? 'expired' : undefined })
  const form = useShortForm(lossForm, t, first)
  const command = useCommand(api.materials.writeOff, { changes: CHANGES, onDone: done(t('material.lost'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('material.loss')}
      action={t('material.loss_do')}
      onSend={() => void command.run({ ...form.input(), materialId: of.materialId, lotId: lot.lotId })}
    >
      <Field of={f.quantity} width="6" />
      <Field of={f.reason} as="list" />
    </FormDialog>
  )
}
