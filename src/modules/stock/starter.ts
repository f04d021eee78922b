type Usual = readonly [name: string, unitPriceRupiah: number]

/** What is usually in a kit, with an indicative price (domain.md 6.7): lines to begin with, named as on the minute. */
export const USUAL: Readonly<Record<string, readonly Usual[]>> = {
  sewing: [
    ['Mesin jahit portabel listrik', 2_250_000],
    ['Mesin obras kecil 3 benang', 1_300_000],
    ['Setrika', 250_000],
    ['Gunting kain dan gunting benang', 110_000],
    ['Meteran dan penggaris pola', 120_000],
    ['Jarum, pendedel, spul, kapur, pentul', 90_000],
    ['Benang 24 warna', 120_000],
    ['Kain awal, kain keras, risleting, kancing', 550_000],
    ['Kotak', 80_000],
  ],
  salon: [
    ['Kursi salon sederhana', 1_250_000],
    ['Bak cuci rambut portabel', 900_000],
    ['Hair dryer', 300_000],
    ['Catok', 250_000],
    ['Gunting potong dan gunting sasak', 250_000],
    ['Clipper', 250_000],
    ['Sisir, jepit, rol, kuas', 150_000],
    ['Handuk 12', 300_000],
    ['Kep 2', 100_000],
    ['Cermin', 350_000],
    ['Bahan awal: sampo, krim, cat, masker, desinfektan', 600_000],
    ['Kotak atau trolley', 250_000],
  ],
}
