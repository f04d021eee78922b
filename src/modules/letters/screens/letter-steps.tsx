import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { base64Of } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { toast } from '../../../design/toast.tsx'
import { api, type LetterPage } from './api.ts'
import { CancelLetter } from './cancel-letter.tsx'
import { SendLetter } from './send-letter.tsx'
import { t } from './words.ts'

const SCAN_MAX = 10_000_000

/** What comes next: print it, sign it, bring the scan back, send it; and the way out, which keeps the number. */
export function LetterSteps({ letter }: { letter: LetterPage }) {
  const maySign = useMay('letters.sign')
  const mayCertify = useMay('letters.certify')
  const mayTake = useMay('signatures.take')
  const [asked, setAsked] = useState<'send' | 'cancel' | null>(null)
  const { letterId, version, state } = letter
  const sign = useCommand(api.letters.markSigned, { onDone: () => toast(t('letter.signed_done')) })
  const printed = useCommand(api.letters.markPrinted)
  const scan = useCommand(api.letters.attachScan, { onDone: () => toast(t('letter.scanned')) })
  const certified = useCommand(api.letters.attachCertified, { onDone: () => toast(t('letter.certified_done')) })
  if (state === 'draft' || state === 'cancelled') return null
  const close = () => setAsked(null)
  const signing = t(letter.maySignHere ? 'letter.signing' : 'letter.signing_outside')
  return (
    <div className="stack stack-3">
      {maySign && letter.headSigns && letter.printedAt !== null && letter.signedAt === null && (
        <Button kind="primary" icon="signature" busy={sign.busy} onClick={() => void sign.run({ letterId, version })}>
          {t('letter.signed')}
        </Button>
      )}
      {(state !== 'archived' || !letter.isFiled) && (
        <FileDrop
          label={t('letter.scan')}
          hint={scan.busy ? t('letter.scanning') : t('letter.scan_hint')}
          accept="image/jpeg,image/png,application/pdf,.pdf"
          maxBytes={SCAN_MAX}
          onFiles={([file]) => file && void base64Of(file).then((base64) => scan.run({ letterId, base64 }))}
        />
      )}
      {mayCertify && letter.certifiedAt === null && (
        <details>
          <summary>{t('letter.certified')}</summary>
          <FileDrop
            label={t('letter.certified_file')}
            hint={t(certified.busy ? 'letter.certified_checking' : 'letter.certified_how')}
            accept="application/pdf,.pdf"
            maxBytes={SCAN_MAX}
            onFiles={([file]) => file && void base64Of(file).then((base64) => certified.run({ letterId, base64 }))}
          />
        </details>
      )}
      <div className="row row--wrap">
        {mayTake && <LinkButton href={`/surat/${letterId}/tanda-tangan`}>{signing}</LinkButton>}
        {state === 'issued' && (
          <Button busy={printed.busy} onClick={() => void printed.run({ letterId, version })}>
            {t('letter.printed')}
          </Button>
        )}
        {!letter.sentOn && (
          <Button icon="send" onClick={() => setAsked('send')}>
            {t('letter.send')}
          </Button>
        )}
        {state !== 'archived' && (
          <Button kind="danger" onClick={() => setAsked('cancel')}>
            {t('letter.cancel')}
          </Button>
        )}
      </div>
      <CommandRefusal of={sign} />
      <CommandRefusal of={printed} />
      <CommandRefusal of={scan} />
      <CommandRefusal of={certified} />
      {asked === 'send' && <SendLetter letter={letter} onClose={close} />}
      {asked === 'cancel' && <CancelLetter letter={letter} onClose={close} />}
    </div>
  )
}
