import type { ReactNode } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, fullDay } from '../../../app/web/client/days.ts'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import type { Command } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { t } from './words.ts'

type Sent = { fileName: string; type: string; base64: string }
type Props<I> = {
  signer: string
  by: { at: string; by: string; witness: string }
  /** how it was signed, where the paper may be signed in several ways */
  way?: string
  /** what its file is called, and the command that opens it */
  copy: { word: string; of: Command<I, Sent>; asked: I }
  children?: ReactNode
}

/** Who signed on the screen, when, who was there, and the paper with the signature in it. */
export function SignedHere<I>({ signer, by, way, copy: { word, of, asked }, children }: Props<I>) {
  const [file, show] = useFile()
  const open = async () => {
    const sent = await of.run(asked)
    if (sent) show(sent)
    return sent
  }
  return (
    <div className="stack">
      <Card body>
        <div className="stack stack-3">
          <b>{t('copy.by', { name: signer })}</b>
          <Facts
            of={[
              t('copy.at', { day: fullDay(by.at), time: clockOf(by.at) }),
              way,
              t('copy.officer', { name: by.by }),
              t('copy.witness', { name: by.witness }),
            ]}
          />
          {children}
          <div className="row row--wrap">
            <Button kind="primary" icon="eye" busy={of.busy} onClick={() => void open()}>
              {word}
            </Button>
            <Button icon="download" onClick={() => void open().then((sent) => sent && saveFile(sent))}>
              {t('copy.download')}
            </Button>
          </div>
          <CommandRefusal of={of} />
        </div>
      </Card>
      {file && <PdfFrame file={file} title={word} alone={t('copy.alone')} />}
    </div>
  )
}
