import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { clockOf, fullDay } from '../../../app/web/client/days.ts'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type Receipt } from './api.ts'
import { SignPaper } from './sign-paper.tsx'
import { t } from './words.ts'

type Line = { caseId: string; seq: number }

/** Money of hers was handed over: she signs for it on this screen, or with a pen. */
export function ReceiptSigning() {
  const line = { caseId: useRouteParam('caseId'), seq: Number(useRouteParam('seq')) }
  const read = useRead(api.signatures.receipt, line)
  const booklet = `/penerima-manfaat/${line.caseId}/titipan`
  return (
    <ReadView read={read} lines={6}>
      {(receipt) => (
        <>
          <PageHead
            title={t('receipt.title', { money: formatRupiah(receipt.rupiah) })}
            note={t('receipt.line', { n: line.seq })}
            actions={<LinkButton href={booklet}>{t('receipt.booklet')}</LinkButton>}
          />
          {receipt.signed ? (
            <SignedReceipt line={line} signed={receipt.signed} signer={receipt.signer} />
          ) : receipt.why ? (
            <Banner>{t.code('receipt_why', receipt.why)}</Banner>
          ) : (
            <SignReceipt {...{ line, booklet }} signer={receipt.signer} />
          )}
        </>
      )}
    </ReadView>
  )
}

type Signing = { line: Line; booklet: string; signer: string | null }
function SignReceipt({ line, booklet, signer }: Signing) {
  const get = useCommand(api.custody.receipt, { changes: [] })
  const sign = useCommand(api.signatures.signReceipt, { onDone: () => toast(t('receipt.done')) })
  return (
    <SignPaper
      signer={signer ?? t('receipt.her')}
      subject={t('receipt.paper')}
      show={{ run: () => get.run(line), of: get, word: t('receipt.show') }}
      sign={{ run: (signature) => void sign.run({ ...signature, ...line }), of: sign }}
      onPaper={{ href: booklet, word: t('sign.on_paper'), why: t('receipt.on_paper_why') }}
    />
  )
}

type Kept = { line: Line; signed: NonNullable<Receipt['signed']>; signer: string | null }
function SignedReceipt({ line, signed, signer }: Kept) {
  const [file, show] = useFile()
  const get = useCommand(api.signatures.receiptCopy, { changes: [] })
  const open = async () => {
    const sent = await get.run(line)
    if (sent) show(sent)
    return sent
  }
  return (
    <div className="stack">
      <Card body>
        <div className="stack stack-3">
          <b>{t('copy.by', { name: signer ?? t('receipt.her') })}</b>
          <Facts
            of={[
              t('copy.at', { day: fullDay(signed.at), time: clockOf(signed.at) }),
              t('copy.officer', { name: signed.by }),
              t('copy.witness', { name: signed.witness }),
            ]}
          />
          <div className="row row--wrap">
            <Button kind="primary" icon="eye" busy={get.busy} onClick={() => void open()}>
              {t('receipt.copy')}
            </Button>
            <Button icon="download" onClick={() => void open().then((sent) => sent && saveFile(sent))}>
              {t('copy.download')}
            </Button>
          </div>
          <CommandRefusal of={get} />
        </div>
      </Card>
      {file && <PdfFrame file={file} title={t('receipt.copy')} alone={t('copy.alone')} />}
    </div>
  )
}
