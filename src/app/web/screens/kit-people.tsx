import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { GatePanel } from '../../../design/gate-panel.tsx'
import { GoalPlanks, GoalPlanksMini } from '../../../design/goal-planks.tsx'
import { MaskedText } from '../../../design/masked-text.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { SaveState } from '../../../design/save-state.tsx'
import { Quote } from '../../../design/section.tsx'
import { type Stage, StagePath, StagePathMini, stageSentence } from '../../../design/stage-path.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { Part } from './kit-part.tsx'

const LEVELS = {
  [-2]: 'Belum bisa pola',
  [-1]: 'Pola jadi',
  0: '2 pesanan',
  1: '4 pesanan',
  2: 'Pesanan tetap',
} as const

export function PeoplePart({ side }: { side: string }) {
  return (
    <>
      <StatesPart />
      <Part title="Tanda pada orang">
        <PersonName person={{ name: 'Ibu Suryani' }} facts={['27 tahun', 'kamar 4']} href="/komponen" />
        <PersonName person={{ name: 'Ibu Rukmini', code: 'R-7', shielded: true }} facts={['Pelaksanaan']}>
          <Flag icon="shield-lock">Hanya tim kasus</Flag>
        </PersonName>
        <div className="row row--wrap">
          <Flag icon="phone-off">Jangan telepon rumah</Flag>
          <Flag icon="shield-lock" danger>
            Jangan benarkan keberadaannya
          </Flag>
        </div>
        <MaskedText label="NIK" masked="•••• •••• •••• 0001" reveal={async () => '9910 0145 0898 0001'} />
      </Part>
      <PathPart side={side} />
      <Part title="Skala tujuan">
        <Quote>Saya mau bisa kerja dari rumah</Quote>
        <GoalPlanks levels={LEVELS} at={0} />
        <GoalPlanksMini at={0} word="sesuai harapan" />
      </Part>
    </>
  )
}

function StatesPart() {
  return (
    <>
      <Part title="Keadaan tugas, lalu keputusan">
        <div className="row row--wrap">
          <StatusText kind="todo" />
          <StatusText kind="doing" />
          <StatusText kind="wait" who="Bu Ani" />
          <StatusText kind="full" />
          <StatusText kind="none" />
        </div>
        <div className="row row--wrap">
          <StatusText kind="sent" />
          <StatusText kind="approved" />
          <StatusText kind="back" />
        </div>
      </Part>
      <Part title="Keadaan simpan">
        <div className="row row--wrap">
          <SaveState state="device" />
          <SaveState state="sending" />
          <SaveState state="sent" at="09.31" />
          <SaveState state="check" />
        </div>
      </Part>
    </>
  )
}

function PathPart({ side }: { side: string }) {
  const [open, setOpen] = useState<Stage | null>(5)
  const id = `gate-${side}`
  return (
    <Part title="Tahap dan syaratnya">
      <div className="path">
        <StagePath current={5} open={open} onOpen={setOpen} panelId={id} />
        {open && (
          <GatePanel
            id={id}
            stage={open}
            title={`Dari Pelaksanaan ke Review, ${side === 'light' ? 'terang' : 'gelap'}`}
            required={[
              {
                id: '1',
                label: 'Pembahasan dijadwalkan',
                href: '/komponen',
                who: 'Jum 10 Apr 14.00',
                status: { kind: 'full' },
              },
              {
                id: '2',
                label: 'Ringkasan kemajuan ditulis',
                href: '/komponen',
                who: 'Rizal',
                status: { kind: 'doing' },
              },
            ]}
            advised={[
              {
                id: '3',
                label: 'Pendapat instruktur jahit',
                href: '/komponen',
                status: { kind: 'wait', who: 'Bu Ani' },
              },
            ]}
            verdict={
              <>
                <b>Belum bisa lanjut.</b> Satu hal wajib lagi: ringkasan kemajuan.
              </>
            }
            actions={<Button small>Lengkapi ringkasan</Button>}
            onClose={() => setOpen(null)}
          />
        )}
      </div>
      <StagePathMini current={5} />
      <p className="small quiet">{stageSentence(5)}</p>
    </Part>
  )
}
