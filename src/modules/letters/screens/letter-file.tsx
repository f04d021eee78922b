import { useRef } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { PdfFrame } from '../../../app/web/client/pdf-frame.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useFile } from '../../../app/web/client/use-file.ts'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { api, type LetterPage } from './api.ts'
import { t } from './words.ts'

/** The bytes as issued: shown, printed, saved; beside them what was signed outside, the Word form and the scans. Opening what names somebody asks for a second factor. */
export function LetterFile({ letter }: { letter: LetterPage }) {
  const [file, show] = useFile()
  const frame = useRef<HTMLIFrameElement>(null)
  const wanted = useRef(false)
  /** the frame holds the letter as issued, and not what came back */
  const isIssued = useRef(false)
  const get = useCommand(letter.carriesIdentity ? api.letters.download : api.letters.downloadOpen, {
    changes: [api.letters.letter],
  })
  const word = useCommand(api.letters.word, { changes: [api.letters.letter], onDone: saveFile })
  const printed = useCommand(api.letters.markPrinted)
  const { letterId, version } = letter
  const open = async (which: { fileId?: string; asCertified?: true } = {}) => {
    const sent = await get.run({ letterId, ...which })
    if (sent) {
      isIssued.current = Object.keys(which).length === 0
      if (!isIssued.current) wanted.current = false
      show(sent)
    }
    return sent
  }
  const save = (which: { asCertified?: true } = {}) => void open(which).then((sent) => sent && saveFile(sent))
  const print = async () => {
    wanted.current = true
    if (file && frame.current && isIssued.current) printFrame(frame.current)
    else if (!(await open())) wanted.current = false
  }
  const printFrame = (page: HTMLIFrameElement) => {
    wanted.current = false
    page.contentWindow?.print()
    if (letter.state === 'issued') void printed.run({ letterId, version })
  }
  const ready = (page: HTMLIFrameElement) => {
    frame.current = page
    if (wanted.current) printFrame(page)
  }
  return (
    <Section title={t('letter.paper')}>
      <div className="stack stack-3">
        <div className="row row--wrap">
          <Button
            kind={letter.state === 'issued' ? 'primary' : undefined}
            icon="printer"
            busy={get.busy}
            onClick={() => void print()}
          >
            {t('letter.print')}
          </Button>
          <Button icon="eye" onClick={() => void open()}>
            {t('letter.show')}
          </Button>
          <Button icon="download" onClick={() => save()}>
            {t('letter.download')}
          </Button>
          <Button icon="file-text" busy={word.busy} onClick={() => void word.run({ letterId })}>
            {t('letter.word')}
          </Button>
        </div>
        {letter.certifiedAt && (
          <div className="row row--wrap">
            <p className="small">{t('letter.certified_shown')}</p>
            <Button icon="eye" onClick={() => void open({ asCertified: true })}>
              {t('letter.show_certified')}
            </Button>
            <Button icon="download" onClick={() => save({ asCertified: true })}>
              {t('letter.download_certified')}
            </Button>
          </div>
        )}
        <CommandRefusal of={get} />
        <CommandRefusal of={word} />
        <CommandRefusal of={printed} />
        {file && (
          <PdfFrame file={file} title={letter.number ?? letter.subject} alone={t('letter.new_tab')} onReady={ready} />
        )}
        {letter.scans.length > 0 && (
          <ul className="card lines letter-way" aria-label={t('letter.scans')}>
            {letter.scans.map((scan) => (
              <li key={scan.fileId} className="row">
                <span className="grow">{t('letter.scan_by', { day: shortDay(scan.at), name: scan.by })}</span>
                <Button small icon="scan" onClick={() => void open({ fileId: scan.fileId })}>
                  {t('letter.show_scan')}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}
