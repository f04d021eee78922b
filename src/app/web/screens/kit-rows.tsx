import { useState } from 'react'
import { DataTable } from '../../../design/data-table.tsx'
import { TabPanels, Tabs } from '../../../design/tabs.tsx'
import { TaskList } from '../../../design/task-list.tsx'
import { StatTile, Tiles } from '../../../design/tiles.tsx'
import { Timeline } from '../../../design/timeline.tsx'
import type { Order } from '../../../kernel/list.ts'
import { Part } from './kit-part.tsx'

const PEOPLE = [
  { name: 'Ibu Hartini', stage: 'Pelaksanaan', here: '92%' },
  { name: 'Mbak Yuliana', stage: 'Rencana', here: '–' },
]

export function RowsPart({ side }: { side: string }) {
  const [tab, setTab] = useState('day')
  const [sorting, setSorting] = useState<Order>({ by: 'name', down: false })
  return (
    <>
      <Part title="Daftar tugas">
        <TaskList
          card
          tasks={[
            { id: '1', label: 'Persetujuan tercatat', href: '/komponen', status: { kind: 'full' } },
            { id: '2', label: 'Ringkasan kemajuan', href: '/komponen', status: { kind: 'doing' } },
            { id: '3', label: 'Pendapat instruktur jahit', status: { kind: 'wait', who: 'Bu Ani' } },
          ]}
        />
      </Part>
      <Part title="Tab dan linimasa">
        <Tabs
          label={`Contoh tab ${side}`}
          current="/komponen"
          tabs={[
            { href: '/komponen', label: 'Linimasa' },
            { href: '/komponen?rencana', label: 'Rencana' },
            { href: '/komponen?surat', label: 'Surat', count: 2 },
          ]}
        />
        <Timeline
          weeks={[
            {
              id: 'now',
              label: 'Minggu ini, 6 Apr–12 Apr',
              routine: {
                say: 'Rutin: 2 bimbingan kelompok (hadir)',
                head: ['Hari', 'Kegiatan', 'Oleh'],
                rows: [
                  { key: '1', cells: ['Sen 6 Apr 14.00', 'Bimbingan kelompok (hadir)', 'Bu Ani'] },
                  { key: '2', cells: ['Sel 7 Apr 14.00', 'Bimbingan kelompok (hadir)', 'Bu Ani'] },
                ],
              },
              rows: [
                {
                  ...{ id: '1', day: 'Hari ini', time: '09.10', icon: 'message-circle', title: 'Konseling, 45 menit' },
                  by: 'Rizal',
                  text: 'Menghitung harga jual daster.',
                },
                {
                  ...{ id: '2', day: 'Sab 4 Apr', time: '10.00', icon: 'message-circle', title: 'Telepon, 10 menit' },
                  late: 'dicatat Sen 6 Apr',
                  kind: 'alert',
                },
                { id: '3', day: 'Sel 31 Mar', time: '', icon: 'lock', title: 'Catatan terbatas', kind: 'closed' },
              ],
            },
          ]}
        />
        <TabPanels
          label={`Contoh panel ${side}`}
          value={tab}
          onChange={setTab}
          tabs={[
            { value: 'day', label: 'Hari' },
            { value: 'week', label: 'Minggu' },
          ]}
        >
          <p>{tab === 'day' ? 'Isi hari ini' : 'Isi minggu ini'}</p>
        </TabPanels>
      </Part>
      <Part title="Tabel">
        <DataTable
          caption={`Contoh tabel ${side}`}
          rows={PEOPLE}
          rowKey={(row) => row.name}
          sorting={sorting}
          onSort={setSorting}
          columns={[
            { key: 'name', label: 'Nama', head: true, sort: true, cell: (row) => row.name },
            { key: 'stage', label: 'Tahap', cell: (row) => row.stage },
            { key: 'here', label: 'Hadir', right: true, cell: (row) => row.here },
          ]}
        />
      </Part>
      <Part title="Angka yang membuka daftarnya">
        <Tiles>
          <StatTile num="41" word="tinggal di sini" href="/komponen" />
          <StatTile num="88%" word="kehadiran kelas" was="Oktober 84%" href="/komponen" on />
        </Tiles>
      </Part>
    </>
  )
}
