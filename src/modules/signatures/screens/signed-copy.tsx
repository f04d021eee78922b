import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, fullDay } from '../../../app/web/client/days.ts'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { Button } from '../../../design/button.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { api, type Signed } from './api.ts'
import { t } from './words.ts'

type Props = { letterId: string; glass: NonNullable<Signed['glass']>; signer: string | null }

/** Who signed, when, who was there, and the receipt with the signature in it. */
export function SignedCopy({ letterId, glass, signer }: Props) {
  const [file, show] = useFile()
  const get = useCommand(api.signatures.copy, { changes: [] })
  const open = async () => {
    const sent = await get.run({ letterId })
    if (sent) show(sent)
    return sent
  }
  return (
    <div className="stack">
      <Card body>
        <div className="stack stack-3">
          <b>{t('copy.by', { name: signer ?? '' })}</b>
          <Facts
            of={[
              t('copy.at', { day: fullDay(glass.at), time: clockOf(glass.at) }),
              t.code('way', glass.way),
              t('copy.officer', { name: glass.by }),
              t('copy.witness', { name: glass.witness }),
            ]}
          />
          <p className="small quiet">
            {t('copy.hash')} <span className="code">{glass.sha256.slice(0, 16)}</span>
          </p>
          <div className="row row--wrap">
            <Button kind="primary" icon="eye" busy={get.busy} onClick={() => void open()}>
              {t('copy.show')}
            </Button>
            <Button icon="download" onClick={() => void open().then((sent) => sent && saveFile(sent))}>
              {t('copy.download')}
            </Button>
          </div>
          <CommandRefusal of={get} />
        </div>
      </Card>
      {file && <PdfFrame file={file} title={t('copy.show')} alone={t('copy.alone')} />}
    </div>
  )
}
