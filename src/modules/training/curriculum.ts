export type StandardUnit = { title: string; lessonHours: number; skkni: string | null }

const unit = (title: string, lessonHours: number, ...skkni: string[]): StandardUnit => ({
  title,
  lessonHours,
  skkni: skkni.join(', ') || null,
})

/** The outlines of domain.md 6.2, 240 lesson hours each; the codes of SKKNI as 6.3 read them, none where no title fits. */
export const CURRICULUM: Readonly<Record<string, readonly StandardUnit[]>> = {
  sewing: [
    unit('K3, alat dan mesin, perawatan mesin', 16, 'GAR.CM01.003.01', 'GAR.CM01.004.01'),
    unit('Jahitan dasar tangan dan mesin, obras', 40),
    unit('Mengukur tubuh, membaca pola', 24),
    unit('Pola dasar dan pecah pola', 40, 'GAR.CM02.003.01'),
    unit('Memotong bahan, efisiensi kain', 16),
    unit('Menjahit produk', 64),
    unit('Penyelesaian, penyetrikaan, kontrol mutu', 16),
    unit('Permak, harga jual, nota, layanan pelanggan', 12, 'GAR.CM01.001.01'),
    unit('Praktik usaha', 12),
  ],
  salon: [
    unit('K3, higiene, sterilisasi, etika layanan', 20, 'S.96KEC00.001.2'),
    unit('Konsultasi dan analisis kulit kepala, rambut', 12, 'S.96KEC00.006.1'),
    unit('Keramas, creambath, pengeringan', 44, 'S.96KEC02.089.2'),
    unit('Pangkas dasar', 48),
    unit('Penataan, catok, sanggul sederhana', 28),
    unit('Pewarnaan dasar, smoothing', 32),
    unit('Perawatan wajah, tangan dan kaki, rias sehari-hari', 32),
    unit('Harga, stok, nota, promosi WhatsApp', 12),
    unit('Praktik usaha', 12),
  ],
}
