import type { Choice, Definition, Item, Text } from '../../instrument.ts'

const NONE: Choice = { value: 0, text: { id: 'Tidak berlaku', en: 'Does not apply' } }

/** A domain with its five steps, from crisis to self-reliant, as said in Indonesian and in English. */
const domain = (id: string, text: Text, steps: string, inEnglish: string): Item => {
  const english = inEnglish.split(' | ')
  const choices = steps.split(' | ').map((step, index) => {
    return { value: index + 1, text: { id: step, en: english[index] ?? step } }
  })
  return { id, text, choices, wording: 'working' }
}

/** A domain that may not apply to her: 0 stands before the five steps. */
const ifAny = (item: Item): Item => ({ ...item, choices: [NONE, ...item.choices], mayNotApply: true })

/** Matriks Kemandirian: the Self-Sufficiency Matrix, adapted (domain.md 5.10). 1 krisis · 5 mandiri. */
export const definition: Definition = {
  code: 'kemandirian',
  version: 1,
  name: { id: 'Matriks Kemandirian', en: 'Self-Sufficiency Matrix (adapted)' },
  lead: {
    id: 'Mari kita lihat bersama keadaan Ibu sekarang di tiap bidang, dari krisis sampai mandiri.',
    en: 'Let us look together at how things are for you now in each field, from crisis to self-reliant.',
  },
  mode: { usual: 'joint', allowed: ['joint', 'read_aloud'] },
  guidance: [
    {
      id: 'Isi bersama beliau. Bila ragu di antara dua tingkat, pilih yang lebih rendah.',
      en: 'Fill it in with her. Between two levels choose the lower one.',
    },
    {
      id: 'Saat masuk, tiap tiga bulan, dan saat selesai layanan.',
      en: 'At entry, every three months, and at the end of the service.',
    },
    {
      id: 'Bacalah sebagai peta, bukan sebagai nilai: bidang mana yang perlu didahulukan?',
      en: 'Read it as a map, not as a mark: which field comes first?',
    },
  ],
  items: [
    domain(
      'tempat_tinggal',
      { id: 'Tempat tinggal', en: 'Housing' },
      'tidak punya atau terancam diusir | menumpang, di panti, atau tidak layak | layak minimal, aman | layak dengan bantuan | layak, biaya sendiri',
      'none, or about to lose it | staying with others, in a centre, or unfit | just fit, safe | fit, with help | fit, paid by herself',
    ),
    domain(
      'pekerjaan',
      { id: 'Pekerjaan atau usaha', en: 'Work or business' },
      'tidak ada | serabutan atau musiman | tetap, atau usaha jalan dengan hasil kecil | tetap, hasil cukup | tetap, cukup, terlindung',
      'none | odd or seasonal jobs | steady, or a business with little return | steady, enough | steady, enough, protected',
    ),
    domain(
      'penghasilan',
      { id: 'Penghasilan', en: 'Income' },
      'tidak ada | tidak cukup atau tidak teratur | cukup kebutuhan dasar dengan bantuan | cukup tanpa bantuan, utang terkendali | cukup, bisa menabung',
      'none | not enough or not regular | basic needs met with help | enough without help, debts under control | enough, can save',
    ),
    domain(
      'pangan',
      { id: 'Pangan', en: 'Food' },
      'tidak ada | bergantung pada orang lain atau bantuan | cukup, kadang dibantu | cukup sendiri | bebas memilih',
      'none | depends on others or aid | enough, sometimes with help | enough on her own | free to choose',
    ),
    domain(
      'kesehatan',
      { id: 'Kesehatan dan jaminan', en: 'Health and insurance' },
      'sakit tanpa akses | akses sulit, BPJS tidak aktif | BPJS aktif, kadang terkendala | berobat teratur | sehat, terlindung',
      'ill without access | hard access, insurance not active | insurance active, sometimes obstacles | treated regularly | healthy, protected',
    ),
    domain(
      'kesehatan_jiwa',
      { id: 'Kesehatan jiwa', en: 'Mental health' },
      'membahayakan diri atau orang lain | gejala mengganggu fungsi | gejala ringan | gejala minimal | tidak ada gejala berarti',
      'a danger to herself or others | symptoms disturb functioning | mild symptoms | minimal symptoms | no symptoms of note',
    ),
    domain(
      'napza',
      { id: 'Alkohol dan NAPZA', en: 'Alcohol and drugs' },
      'ketergantungan berat | sering, menimbulkan kesulitan | pernah, 6 bulan membaik | bersih lebih dari 6 bulan | tidak ada kesulitan',
      'heavy dependence | frequent, causing trouble | in the past, better for 6 months | clean for more than 6 months | no trouble',
    ),
    domain(
      'keamanan',
      { id: 'Keamanan', en: 'Safety' },
      'bahaya langsung | ancaman ada, rencana keselamatan belum jalan | cukup aman, rencana ada | aman, ancaman kecil | aman dan stabil',
      'immediate danger | a threat, safety plan not working yet | fairly safe, with a plan | safe, little threat | safe and stable',
    ),
    domain(
      'keluarga',
      { id: 'Keluarga', en: 'Family' },
      'tidak ada dukungan, atau ada kekerasan | hubungan buruk | dukungan sebagian | dukungan baik | dukungan kuat, saling menjaga',
      'no support, or violence | poor relations | some support | good support | strong support both ways',
    ),
    ifAny(
      domain(
        'pengasuhan_anak',
        { id: 'Pengasuhan anak', en: 'Care of her children' },
        'anak terancam | pengasuhan lemah | cukup | baik | sangat baik',
        'a child in danger | weak care | fair | good | very good',
      ),
    ),
    ifAny(
      domain(
        'sekolah_anak',
        { id: 'Sekolah anak', en: 'Schooling of her children' },
        'tidak sekolah | terdaftar, jarang hadir | kadang hadir | sering hadir | rutin',
        'not at school | enrolled, seldom there | sometimes there | often there | regularly there',
      ),
    ),
    domain(
      'literasi',
      { id: 'Pendidikan dan literasi diri', en: 'Education and literacy' },
      'tidak baca-tulis | ikut keaksaraan atau paket | lulus dasar | lulus menengah atau kejuruan | sesuai kebutuhan kerja',
      'does not read or write | in a literacy or equivalency class | finished primary | finished secondary or vocational | fits the work she wants',
    ),
    domain(
      'keterampilan_hidup',
      { id: 'Keterampilan hidup', en: 'Life skills' },
      'tidak dapat mengurus diri | beberapa saja | sebagian besar | semua yang dasar | membantu orang lain',
      'cannot look after herself | only a few | most | all basic ones | helps others',
    ),
    domain(
      'dokumen_hukum',
      { id: 'Dokumen dan hukum', en: 'Documents and law' },
      'tanpa identitas, atau urusan hukum tanpa pendamping | sebagian, atau ada pendamping | lengkap dasar, atau urusan hukum terpantau | lengkap, urusan hukum hampir selesai | lengkap, tidak ada urusan hukum',
      'no identity papers, or a legal matter without assistance | some, or with assistance | basic ones complete, or the matter is followed | complete, the matter nearly settled | complete, no legal matter',
    ),
    domain(
      'keuangan',
      { id: 'Keuangan dan utang', en: 'Money and debts' },
      'utang rentenir atau pinjol belum terbayar | utang berat | utang dicicil | lancar, menabung | menabung tetap, akses bank',
      'debts to lenders that she cannot pay | heavy debts | debts paid in instalments | no arrears, saves | saves steadily, has a bank',
    ),
    domain(
      'mobilitas',
      { id: 'Mobilitas', en: 'Mobility' },
      'tidak ada | mahal atau tidak tentu | cukup, terbatas | mudah | sendiri, dapat diandalkan',
      'none | costly or uncertain | enough, limited | easy | her own, reliable',
    ),
    domain(
      'bermasyarakat',
      { id: 'Hidup bermasyarakat', en: 'Community life' },
      'menarik diri atau dijauhi | canggung, stigma kuat | ikut terbatas | ikut aktif | berperan',
      'withdrawn or shunned | ill at ease, strong stigma | takes part a little | takes an active part | has a role',
    ),
  ],
  // no child in her care: then there is no schooling of hers to ask about
  skips: [{ when: { item: 'pengasuhan_anak', is: 0 }, skips: ['sekolah_anak'], countsAs: 0 }],
}
