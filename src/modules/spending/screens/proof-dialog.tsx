import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { shrink } from '../../../app/web/client/shrink.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Checkbox } from '../../../design/checkbox.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { Field } from '../../../design/form-field.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { proofForm } from '../forms/spending.ts'
import { PROOF_MAX, type ProofKind } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** As the camera took it; a photo is made smaller before it leaves the device, a PDF goes as it is. */
const MOST = 30_000_000

type Props = { requestId: string; kind: ProofKind; among: readonly ProofKind[]; onClose: () => void }

/** One paper: its scan or photo, kept as it is chosen; or where it lies, or why none is needed. */
export function ProofDialog({ requestId, kind: first, among, onClose }: Props) {
  const [kind, setKind] = useState(first)
  const [wrong, setWrong] = useState<string>()
  const [noFace, setNoFace] = useState(false)
  const mustSay = kind === 'photo'
  const form = useShortForm(proofForm, t, emptyDraft(proofForm, { today: '' }))
  const done = () => {
    toast(t('proofs.added'))
    onClose()
  }
  const add = useCommand(api.spending.addScan, { onDone: done })
  const say = useCommand(api.spending.sayProof, { onDone: done })
  const f = form.fields(say)
  const take = async (file: File | undefined) => {
    if (!file) return
    const isPdf = file.type === 'application/pdf'
    const sent = isPdf ? file : await shrink(file)
    const fault = !sent ? t('proofs.no_picture') : sent.size > PROOF_MAX ? t('refusal.scan_too_large') : undefined
    setWrong(fault)
    if (sent && !fault)
      await add.run({ requestId, kind, base64: await base64Of(sent), ...(mustSay && noFace && { noFace }) })
  }
  return (
    <FormDialog
      {...{ form, onClose }}
      command={say}
      title={among.length > 1 ? t('proofs.other') : t(`proof.${kind}`)}
      action={t('proofs.say')}
      onSend={() => void say.run({ ...form.input(), requestId, kind })}
    >
      {among.length > 1 && (
        <RadioCards
          name="proof"
          legend={t('proofs.which')}
          value={kind}
          onChange={setKind}
          options={among.map((k) => ({ value: k, label: t(`proof.${k}`) }))}
        />
      )}
      <p className="small quiet">{t(`proof_hint.${kind}`)}</p>
      {mustSay && (
        <Checkbox label={t('proofs.no_face')} note={t('proofs.no_face_hint')} checked={noFace} onChange={setNoFace} />
      )}
      <FileDrop
        label={t('proofs.drop')}
        hint={add.busy ? t('proofs.adding') : t('proofs.drop_hint')}
        accept="image/jpeg,image/png,application/pdf"
        maxBytes={MOST}
        camera
        error={wrong}
        onFiles={([file]) => void take(file)}
      />
      <CommandRefusal of={add} />
      <h3>{t('proofs.without')}</h3>
      <Field of={f.how} as="cards" />
      <Field of={f.note} />
    </FormDialog>
  )
}
