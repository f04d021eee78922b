import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import type { Command } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Field } from '../../../design/form-field.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { type Drawn, NOTHING, SignPad } from '../../../design/sign-pad.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { HOUSE_STAFF } from '../../../kernel/roles.ts'
import { glassForm } from '../forms/glass.ts'
import { HIGH, pathOf, WIDE } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

type Said = Pick<Command<never, unknown>, 'refusal' | 'sentence' | 'clashShown' | 'issue' | 'busy'>
type Shown = { fileName: string; type: string; base64: string; sha256: string }
export type Signature = Drawn & { witnessId: string; sha256: string }
type Props = {
  /** whose name is signed */
  signer: string
  subject: string
  show: { run: () => Promise<Shown | undefined>; of: Said; word: string }
  sign: { run: (signature: Signature) => void; of: Said }
  /** where it is signed with a pen instead, and what becomes of that */
  onPaper: { href: string; word: string; why: string }
}

/** She reads the paper, somebody else is there, she signs. What was shown is what is signed: the server compares the bytes. */
export function SignPaper({ signer, subject, show, sign, onPaper }: Props) {
  const [file, showFile] = useFile()
  const [seen, setSeen] = useState<string | null>(null)
  const [drawn, setDrawn] = useState<Drawn>(NOTHING)
  const form = useShortForm(glassForm, t, emptyDraft(glassForm, { today: '' }))
  const staff = useRead(api.access.people, {})
  const me = useMe().account.id
  const f = form.fields(sign.of)
  const others = (staff.data?.people ?? []).filter(
    (p) => p.isActive && p.id !== me && HOUSE_STAFF.some((role) => p.roles.includes(role)),
  )
  const open = async () => {
    const sent = await show.run()
    if (!sent) return
    showFile(sent)
    setSeen(sent.sha256)
  }
  const send = () => seen && sign.run({ ...form.input(), sha256: seen, way: drawn.way, strokes: drawn.strokes })
  return (
    <div className="stack">
      <p>{t('sign.read_first', { name: signer })}</p>
      <div className="row row--wrap">
        <Button kind={seen ? undefined : 'primary'} icon="eye" busy={show.of.busy} onClick={() => void open()}>
          {show.word}
        </Button>
        <LinkButton href={onPaper.href}>{onPaper.word}</LinkButton>
      </div>
      <p className="small quiet">{onPaper.why}</p>
      <CommandRefusal of={show.of} />
      {file && <PdfFrame file={file} title={subject} alone={t('copy.alone')} />}
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
            label={t('sign.pad', { name: signer })}
            clear={t('sign.clear')}
            size={{ wide: WIDE, high: HIGH }}
            pathOf={pathOf}
            drawn={drawn}
            onDrawn={setDrawn}
          />
          <CommandRefusal of={sign.of} fields={form.placeOf} />
          <div className="row row--wrap">
            <Button type="submit" kind="primary" icon="signature" busy={sign.of.busy}>
              {t('sign.do')}
            </Button>
          </div>
        </form>
      )}
    </div>
  )
}
