import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { type Drawn, NOTHING, SignPad } from '../../../design/sign-pad.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import { glassForm } from '../forms/glass.ts'
import { HIGH, pathOf, WIDE } from '../rules.ts'
import { api, type Signed } from './api.ts'
import { t } from './words.ts'

/** She reads the paper, somebody else is there, she signs. What was shown is what is signed: the server compares the bytes. */
export function SignHere({ letterId, letter }: { letterId: string; letter: Signed }) {
  const [file, show] = useFile()
  const [seen, setSeen] = useState<string | null>(null)
  const [drawn, setDrawn] = useState<Drawn>(NOTHING)
  const get = useCommand(api.letters.download, { changes: [] })
  const form = useShortForm(glassForm, t, emptyDraft(glassForm, { today: '' }))
  const sign = useCommand(api.signatures.sign, { onDone: () => toast(t('sign.done')) })
  const staff = useRead(api.access.people, {})
  const me = useMe().account.id
  const f = form.fields(sign)
  const others = (staff.data?.people ?? []).filter(
    (p) => p.isActive && p.id !== me && HOUSE_STAFF.some((role) => p.roles.includes(role)),
  )
  const open = async () => {
    const sent = await get.run({ letterId })
    if (!sent) return
    show(sent)
    setSeen(sent.sha256)
  }
  const send = () =>
    seen && void sign.run({ ...form.input(), letterId, sha256: seen, way: drawn.way, strokes: drawn.strokes })
  return (
    <div className="stack">
      <p>{t('sign.read_first', { name: letter.signer ?? '' })}</p>
      <div className="row row--wrap">
        <Button kind={seen ? undefined : 'primary'} icon="eye" busy={get.busy} onClick={() => void open()}>
          {t('sign.show')}
        </Button>
        <LinkButton href={`/surat/${letterId}`}>{t('sign.on_paper')}</LinkButton>
      </div>
      <p className="small quiet">{t('sign.on_paper_why')}</p>
      <CommandRefusal of={get} />
      {file && <PdfFrame file={file} title={letter.subject} alone={t('copy.alone')} />}
      {seen && (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault()
            send()
          }}
        >
          <Field of={f.witnessId} options={others.map((p) => ({ value: p.id, label: p.callName }))} />
          <SignPad
            label={t('sign.pad', { name: letter.signer ?? '' })}
            clear={t('sign.clear')}
            size={{ wide: WIDE, high: HIGH }}
            pathOf={pathOf}
            drawn={drawn}
            onDrawn={setDrawn}
          />
          <CommandRefusal of={sign} fields={form.placeOf} />
          <div className="row row--wrap">
            <Button type="submit" kind="primary" icon="signature" busy={sign.busy}>
              {t('sign.do')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
